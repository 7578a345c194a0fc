/// The notation of series in test files: `up{job="a"}` with `0+1x10 _ stale`.
///
/// Source: Prometheus documentation, "Unit testing for rules", series.
enum SeriesNotation {
  /// Values that follow each other at equal steps.
  struct Run: Equatable {
    enum Value: Equatable {
      /// The first value and what is added to it for each next one.
      case numbers(first: Double, step: Double)
      case gap
      case stale
    }

    let value: Value
    let count: Int
  }

  /// The labels of a series as it is written.
  static func labels(_ text: String) throws(EvaluationProblem) -> SeriesLabels {
    let trimmed = text.trimmingSpaces
    if trimmed.isEmpty || trimmed == "{}" { return SeriesLabels() }
    // What promtool takes as a series need not be a selector: {a=""} selects everything.
    let parsed = PromQLParser.parse(String(trimmed))
    guard case .selector(let selector)? = parsed.expression?.kind, selector.range == nil,
      selector.shift.offset == nil, selector.shift.instant == nil,
      selector.matchers.allSatisfy({ $0.operation == .equal })
    else { throw EvaluationProblem(message: "'\(text)' is not a series") }
    var values: [String: String] = [:]
    for matcher in selector.matchers {
      guard values.updateValue(matcher.value, forKey: matcher.label) == nil else {
        throw EvaluationProblem(message: "'\(text)' has the label \(matcher.label) twice")
      }
    }
    if let name = selector.name { values[PromQLLabels.metricName] = name }
    return SeriesLabels(values)
  }

  /// The labels of a series that is fed: behind its name, a space begins the values.
  static func seriesLabels(_ text: String) throws(EvaluationProblem) -> SeriesLabels {
    let name = text.trimmingSpaces.prefix { $0 != "{" }
    guard !name.contains(where: \.isWhitespace) else {
      throw EvaluationProblem(message: "'\(text)' is not a series: a space before '{'")
    }
    return try labels(text)
  }

  /// The longest sequence that a test may have.
  private static let mostValues = 1_000_000

  /// The values, in the runs in which they are written.
  static func runs(_ text: String) throws(EvaluationProblem) -> [Run] {
    var runs: [Run] = []
    var count = 0
    for item in text.utf8.split(whereSeparator: { $0 == 0x20 || $0 == 0x09 || $0 == 0x0A }) {
      let item = Substring(item)
      if item.hasPrefix("{{") {
        throw EvaluationProblem(message: "native histograms are not evaluated")
      }
      guard let run = run(item) else {
        throw EvaluationProblem(
          message: "'\(item)' is not a value: expected numbers, _, stale or 1+2x3")
      }
      count += run.count
      guard count <= mostValues else {
        throw EvaluationProblem(message: "a series of more than \(mostValues) values")
      }
      runs.append(run)
    }
    return runs
  }

  /// Source: Prometheus, promql/parser, the grammar of series descriptions.
  private static func run(_ item: Substring) -> Run? {
    if item == "_" { return Run(value: .gap, count: 1) }
    if item == "stale" { return Run(value: .stale, count: 1) }
    var rest = item
    if rest.hasPrefix("_x") {
      rest = rest.dropFirst(2)
      return count(&rest).map { Run(value: .gap, count: $0) }
    }
    guard let first = number(&rest, needsSign: false) else { return nil }
    if rest.isEmpty { return Run(value: .numbers(first: first, step: 0), count: 1) }
    var step = 0.0
    if rest.first != "x" {
      guard let given = number(&rest, needsSign: true) else { return nil }
      step = given
    }
    guard rest.first == "x" else { return nil }
    rest = rest.dropFirst()
    guard let times = count(&rest), times < mostValues else { return nil }
    return Run(value: .numbers(first: first, step: step), count: times + 1)
  }

  private static func count(_ rest: inout Substring) -> Int? {
    guard !rest.isEmpty, rest.utf8.allSatisfy(\.isDigit), let count = Int(rest),
      count <= mostValues
    else { return nil }
    rest = ""
    return count
  }

  /// Takes a number off the front: `1`, `-2.5e3`, `Inf`.
  private static func number(_ rest: inout Substring, needsSign: Bool) -> Double? {
    var isNegative = false
    if rest.first == "+" || rest.first == "-" {
      isNegative = rest.first == "-"
      rest = rest.dropFirst()
    } else if needsSign {
      return nil
    }
    // A word goes on to its end, so that nothing can follow these two.
    for (word, value) in [("inf", Double.infinity), ("nan", Double.nan)]
    where rest.lowercased() == word {
      rest = ""
      return isNegative ? -value : value
    }
    let bytes = rest.utf8
    var end = bytes.startIndex
    func skipDigits() {
      while end < bytes.endIndex, bytes[end].isDigit { end = bytes.index(after: end) }
    }
    skipDigits()
    if end < bytes.endIndex, bytes[end] == UInt8(ascii: ".") {
      end = bytes.index(after: end)
      skipDigits()
    }
    if end < bytes.endIndex, bytes[end] | 0x20 == UInt8(ascii: "e") {
      end = bytes.index(after: end)
      if end < bytes.endIndex, bytes[end] == UInt8(ascii: "+") || bytes[end] == UInt8(ascii: "-") {
        end = bytes.index(after: end)
      }
      skipDigits()
    }
    let digits = rest[..<end]
    guard digits.utf8.first.map({ $0.isDigit || $0 == UInt8(ascii: ".") }) == true,
      let value = PromQLNumber.value(of: String(digits))
    else { return nil }
    rest = rest[end...]
    return isNegative ? -value : value
  }
}

extension String {
  fileprivate var trimmingSpaces: Substring {
    var text = self[...]
    while text.first?.isWhitespace == true { text.removeFirst() }
    while text.last?.isWhitespace == true { text.removeLast() }
    return text
  }
}
