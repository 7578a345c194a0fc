/// Durations as Prometheus and Go write them: `5m`, `1h30m`, `500ms`.
extension Duration {
  /// Reads units in falling order, each at most once: y, w, d, h, m, s, ms.
  ///
  /// Source: Prometheus documentation, "Time durations"; Go's `time.ParseDuration` reads the part
  /// from h downwards alike.
  package init(parsing text: String) throws(ScalarError) {
    let expected = "a duration like 90s, 5m or 1h30m"
    guard text != "0" else {
      self = .zero
      return
    }
    var rest = Substring(text)
    var milliseconds = 0
    var largest = Int.max
    guard !rest.isEmpty else { throw .found(text, expected: expected) }
    while !rest.isEmpty {
      let digits = rest.prefix { $0.isASCII && $0.isNumber }
      rest = rest[digits.endIndex...]
      let name = rest.prefix { $0.isLetter }
      rest = rest[name.endIndex...]
      guard let count = digits.plainNumber, count < 1_000_000_000,
        let unit = Duration.units.first(where: { $0.name == name })
      else { throw .found(text, expected: expected) }
      guard unit.milliseconds < largest else {
        throw .found(text, expected: "each unit once, larger units first")
      }
      largest = unit.milliseconds
      let (product, overflow) = count.multipliedReportingOverflow(by: unit.milliseconds)
      guard !overflow, milliseconds <= Int.max - product else {
        throw .found(text, expected: "a shorter duration")
      }
      milliseconds += product
    }
    self = .milliseconds(milliseconds)
  }

  /// Nil where `init(parsing:)` would throw.
  package init?(_ text: String) {
    do {
      try self.init(parsing: text)
    } catch {
      return nil
    }
  }

  /// The shortest text with days as the largest unit: `1d12h`.
  package var prometheusText: String { text(largestUnit: 86_400_000) }

  /// The shortest text that Go's `time.ParseDuration` reads: `36h`.
  package var goText: String { text(largestUnit: 3_600_000) }

  /// Whole seconds, rounded up.
  package var wholeSeconds: Int {
    let (seconds, attoseconds) = components
    return Int(seconds) &+ (attoseconds > 0 && seconds < Int64.max ? 1 : 0)
  }

  private func text(largestUnit: Int) -> String {
    let (seconds, attoseconds) = components
    // Beyond 292 million years, the text stays at that.
    let limit = Int64.max / 1000 - 1
    var rest = Int(Swift.min(limit, Swift.max(-limit, seconds))) * 1000
    rest += Int(attoseconds / 1_000_000_000_000_000)
    guard rest != 0 else { return "0s" }
    var text = ""
    for unit in Duration.units where unit.milliseconds <= largestUnit && rest >= unit.milliseconds {
      text += "\(rest / unit.milliseconds)\(unit.name)"
      rest %= unit.milliseconds
    }
    return text
  }

  private static let units: [(name: String, milliseconds: Int)] = [
    ("y", 365 * 86_400_000), ("w", 7 * 86_400_000), ("d", 86_400_000), ("h", 3_600_000),
    ("m", 60_000), ("s", 1000), ("ms", 1),
  ]
}
