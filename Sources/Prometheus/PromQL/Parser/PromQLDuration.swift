/// The notation of durations: `1h30m`.
///
/// Source: Prometheus documentation, "Querying basics", time durations.
enum PromQLDuration {
  private static let units: [(name: String, milliseconds: UInt64)] = [
    ("y", 31_536_000_000), ("w", 604_800_000), ("d", 86_400_000), ("h", 3_600_000),
    ("m", 60_000), ("s", 1_000), ("ms", 1),
  ]

  /// Whether a word consists of digits and letters of units; whether it makes sense is for `parse`.
  static func looksLikeDuration(_ word: String) -> Bool {
    word.utf8.first?.isDigit == true
      && word.utf8.allSatisfy { $0.isDigit || ".smhdwy".utf8.contains($0) }
      && word.utf8.last?.isDigit == false
  }

  /// The milliseconds that a duration stands for.
  ///
  /// - Parameters:
  ///   - word: The text of a token that looks like a duration.
  ///   - span: Where it stands, for the problem.
  /// - Returns: More than 0.
  /// - Throws: If the units are out of order, or nothing or too much is meant.
  static func milliseconds(
    of word: String, at span: PromQLSpan
  ) throws(PromQLProblem) -> UInt64 {
    if word.contains(".") {
      throw PromQLProblem(
        span, "the duration \(word) is not made of whole numbers", hint: "write 1h30m, not 1.5h")
    }
    var total: UInt64 = 0
    var nextUnit = 0
    var rest = word[...]
    while !rest.isEmpty {
      let digits = rest.prefix { $0.isNumber }
      rest = rest.dropFirst(digits.count)
      let unit = rest.prefix { !$0.isNumber }
      rest = rest.dropFirst(unit.count)
      guard let index = units.firstIndex(where: { $0.name == unit }), index >= nextUnit else {
        throw PromQLProblem(
          span, "'\(word)' is not a duration",
          hint: "each unit stands once, from large to small: y, w, d, h, m, s, ms")
      }
      nextUnit = index + 1
      let (product, overflows) =
        (UInt64(digits) ?? .max).multipliedReportingOverflow(by: units[index].milliseconds)
      let (sum, overflowsToo) = total.addingReportingOverflow(product)
      // Source: Go, time.Duration counts nanoseconds in 63 bits.
      guard !overflows, !overflowsToo, sum <= 9_223_372_036_854 else {
        throw PromQLProblem(span, "the duration \(word) is longer than 292 years")
      }
      total = sum
    }
    guard total > 0 else { throw PromQLProblem(span, "a duration must be greater than 0") }
    return total
  }
}
