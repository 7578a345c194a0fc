/// The notation of series in test files: `up{job="a"}` with `0+1x10 _ stale`.
///
/// Source: Prometheus documentation, "Unit testing for rules", series.
enum SeriesNotation {
  /// A value, a gap, or the end of the series.
  enum Value: Equatable {
    case number(Double)
    case gap
    case stale
  }

  /// The labels of a series as it is written.
  static func labels(_ text: String) throws(EvaluationProblem) -> SeriesLabels {
    let parsed = PromQLParser.parse(text.isEmpty || text == "{}" ? "{__name__=\"\"}" : text)
    guard case .selector(let selector)? = parsed.expression?.kind, selector.range == nil,
      selector.matchers.allSatisfy({ $0.operation == .equal })
    else { throw EvaluationProblem(message: "'\(text)' is not a series") }
    var labels = SeriesLabels()
    for matcher in selector.matchers { labels[matcher.label] = matcher.value }
    if let name = selector.name { labels[PromQLLabels.metricName] = name }
    return labels
  }

  /// The longest sequence that a test may have.
  private static let mostValues = 1_000_000

  static func values(_ text: String) throws(EvaluationProblem) -> [Value] {
    var values: [Value] = []
    for item in text.split(whereSeparator: \.isWhitespace) {
      guard let (first, step, count) = parse(item) else {
        throw EvaluationProblem(
          message: "'\(item)' is not a value: expected numbers, _, stale or 1+2x3")
      }
      guard values.count + count <= mostValues else {
        throw EvaluationProblem(message: "a series of more than \(mostValues) values")
      }
      var next = first
      for _ in 0..<count {
        values.append(next)
        if case .number(let number) = next { next = .number(number + step) }
      }
    }
    return values
  }

  /// The first value, the step to the next one and how many there are.
  private static func parse(_ item: Substring) -> (Value, step: Double, count: Int)? {
    let parts = item.split(separator: "x", omittingEmptySubsequences: false)
    guard parts.count <= 2 else { return nil }
    var count: Int?
    if parts.count == 2 {
      guard let times = Int(parts[1]), times >= 0, times <= mostValues else { return nil }
      count = times
    }
    if parts[0] == "_" { return (.gap, 0, count ?? 1) }
    if parts[0] == "stale" { return (.stale, 0, count.map { $0 + 1 } ?? 1) }
    if let value = number(parts[0]) { return (.number(value), 0, count.map { $0 + 1 } ?? 1) }
    guard let count else { return nil }
    // The sign of the step is the last one that leaves a number on both sides: 1e-5-2.
    for index in parts[0].indices.dropFirst().reversed()
    where parts[0][index] == "+" || parts[0][index] == "-" {
      if let first = number(parts[0][..<index]), let step = number(parts[0][index...]) {
        return (.number(first), step, count + 1)
      }
    }
    return nil
  }

  private static func number(_ text: Substring) -> Double? {
    let digits = text.drop { $0 == "+" || $0 == "-" }
    guard text.count - digits.count <= 1 else { return nil }
    let isNegative = text.hasPrefix("-")
    let value: Double?
    switch digits.lowercased() {
    case "inf": value = .infinity
    case "nan": value = .nan
    default: value = digits.first.map { $0.isNumber || $0 == "." } == true ? Double(digits) : nil
    }
    return value.map { isNegative ? -$0 : $0 }
  }
}
