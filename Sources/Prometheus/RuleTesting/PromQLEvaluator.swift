internal import Glibc

/// Evaluates expressions over series in memory as Prometheus does.
///
/// Source: Prometheus documentation, "Querying"; compared with promtool in tests.
struct PromQLEvaluator {
  let storage: SeriesStorage
  /// How old a sample of an instant vector may be, in milliseconds.
  let lookback: Int64 = 300_000
  /// The step of subqueries that name none, in milliseconds.
  let defaultStep: Int64
  /// Whether Prometheus 3 evaluates: a sample at the very start of a range no longer counts, and
  /// rates are extrapolated a little differently.
  ///
  /// Source: Prometheus 3 migration guide, "Range selectors and lookback".
  let isThree: Bool
  /// The time of the whole query, in milliseconds: `start()` and `end()`, also inside subqueries.
  let queryTime: Int64

  var rangeIncludesStart: Bool { !isThree }

  /// The most values that a subquery may evaluate: hostile ranges must not run for ever.
  private static let mostSteps: Int64 = 100_000

  /// Evaluates at the query's own time.
  func evaluate(_ expression: PromQLExpression) throws(EvaluationProblem) -> EvaluationResult {
    try evaluate(expression, at: queryTime)
  }

  func evaluate(
    _ expression: PromQLExpression, at time: Int64
  ) throws(EvaluationProblem) -> EvaluationResult {
    switch expression.kind {
    case .number(let number): return .scalar(number.value)
    case .string(let text): return .string(text)
    case .parentheses(let inner): return try evaluate(inner, at: time)
    case .selector(let selector): return .vector(try instant(selector, at: time))
    case .subquery: throw EvaluationProblem(message: "a range has no value at one time")
    case .unary(let isNegative, let operand):
      switch try evaluate(operand, at: time) {
      case .scalar(let value): return .scalar(isNegative ? -value : value)
      case .vector(let samples):
        guard isNegative else { return .vector(samples) }
        return .vector(
          try unique(
            samples.map { EvaluatedSample(labels: $0.labels.withoutName, value: -$0.value) }))
      case .string: throw EvaluationProblem(message: "a string has no sign")
      }
    case .call(let call): return try evaluate(call, at: time)
    case .aggregation(let aggregation): return .vector(try evaluate(aggregation, at: time))
    case .binary(let binary): return try evaluate(binary, at: time)
    }
  }

  func vector(
    _ expression: PromQLExpression, at time: Int64
  ) throws(EvaluationProblem) -> [EvaluatedSample] {
    guard case .vector(let samples) = try evaluate(expression, at: time) else {
      throw EvaluationProblem(message: "found \(expression.valueType.rawValue), expected a vector")
    }
    return samples
  }

  func scalar(
    _ expression: PromQLExpression, at time: Int64
  ) throws(EvaluationProblem) -> Double {
    guard case .scalar(let value) = try evaluate(expression, at: time) else {
      throw EvaluationProblem(message: "found \(expression.valueType.rawValue), expected a scalar")
    }
    return value
  }

  func text(
    _ expression: PromQLExpression, at time: Int64
  ) throws(EvaluationProblem) -> String {
    guard case .string(let text) = try evaluate(expression, at: time) else {
      throw EvaluationProblem(message: "found \(expression.valueType.rawValue), expected a string")
    }
    return text
  }

  /// Refuses two series with the same labels, which lost their names on the way.
  func unique(
    _ samples: [EvaluatedSample]
  ) throws(EvaluationProblem) -> [EvaluatedSample] {
    guard samples.count > 1 else { return samples }
    var seen = Set<SeriesLabels>(minimumCapacity: samples.count)
    for sample in samples where !seen.insert(sample.labels).inserted {
      throw EvaluationProblem(message: "the result has two series with the labels \(sample.labels)")
    }
    return samples
  }

  // MARK: Selectors

  private func instant(
    _ selector: PromQLSelector, at time: Int64
  ) throws(EvaluationProblem) -> [EvaluatedSample] {
    try points(selector, at: time).map { EvaluatedSample(labels: $0.labels, value: $0.point.value) }
  }

  /// The newest points of the selected series, with the times at which they were scraped.
  func points(
    _ selector: PromQLSelector, at time: Int64
  ) throws(EvaluationProblem) -> [(labels: SeriesLabels, point: SeriesPoint)] {
    guard selector.range == nil, selector.rangeEnds == nil else {
      throw EvaluationProblem(message: "a range has no value at one time")
    }
    let series = try storage.series(selectedBy: selector)
    if series.isEmpty { return [] }
    let time = try shifted(time, selector.shift)
    return series.compactMap { series in
      series.point(at: time, lookback: lookback, startIsIncluded: rangeIncludesStart)
        .map { (series.labels, $0) }
    }
  }

  /// The series of a range vector.
  func range(
    _ expression: PromQLExpression, at time: Int64
  ) throws(EvaluationProblem) -> EvaluatedRanges {
    switch expression.withoutParentheses.kind {
    case .selector(let selector):
      guard let range = selector.range else {
        throw EvaluationProblem(message: "found no range where one is expected")
      }
      guard selector.rangeEnds == nil else {
        throw EvaluationProblem(message: "anchored and smoothed ranges are not evaluated")
      }
      let end = try shifted(time, selector.shift)
      let start = end.saturatingSubtract(try milliseconds(range))
      let series = try storage.series(selectedBy: selector).compactMap {
        series -> EvaluatedRange? in
        let points = series.points(from: start, through: end, startIsIncluded: rangeIncludesStart)
        return points.isEmpty ? nil : EvaluatedRange(labels: series.labels, points: points)
      }
      return EvaluatedRanges(series: series, start: start, end: end)
    case .subquery(let subquery): return try range(subquery, at: time)
    default: throw EvaluationProblem(message: "found no range where one is expected")
    }
  }

  private func range(
    _ subquery: PromQLSubquery, at time: Int64
  ) throws(EvaluationProblem) -> EvaluatedRanges {
    let end = try shifted(time, subquery.shift)
    let start = end.saturatingSubtract(try milliseconds(subquery.range))
    var step = defaultStep
    if let given = subquery.step { step = try milliseconds(given) }
    guard step > 0 else { throw EvaluationProblem(message: "a subquery needs a step above 0") }
    guard (end - start) / step < PromQLEvaluator.mostSteps else {
      throw EvaluationProblem(
        message: "a subquery of more than \(PromQLEvaluator.mostSteps) steps")
    }
    // Steps are multiples of their length since 1970, whenever the query runs.
    var next = start / step * step
    if next < start || next == start && !rangeIncludesStart { next += step }
    var order: [SeriesLabels] = []
    var points: [SeriesLabels: [SeriesPoint]] = [:]
    while next <= end {
      for sample in try vector(subquery.operand, at: next) {
        if points[sample.labels] == nil { order.append(sample.labels) }
        points[sample.labels, default: []].append(SeriesPoint(time: next, value: sample.value))
      }
      next += step
    }
    return EvaluatedRanges(
      series: order.map { EvaluatedRange(labels: $0, points: points[$0, default: []][...]) },
      start: start, end: end)
  }

  private func shifted(
    _ time: Int64, _ shift: PromQLTimeShift
  ) throws(EvaluationProblem) -> Int64 {
    var time = time
    switch shift.instant {
    case .time(let seconds, _)?: time = Int64(clampedMilliseconds: seconds)
    case .start?, .end?: time = queryTime
    case nil: break
    }
    if let offset = shift.offset { time = time.saturatingSubtract(try milliseconds(offset)) }
    return time
  }

  private func milliseconds(_ span: PromQLTimeSpan) throws(EvaluationProblem) -> Int64 {
    Int64(clampedMilliseconds: try seconds(span))
  }

  private func seconds(_ span: PromQLTimeSpan) throws(EvaluationProblem) -> Double {
    switch span {
    case .literal(let number): return number.value
    case .step: return Double(defaultStep) / 1000
    // A rule is evaluated at one time.
    case .range: return 0
    case .negative(let operand): return -(try seconds(operand))
    case .positive(let operand), .parentheses(let operand): return try seconds(operand)
    case .call(let name, let left, let right):
      let (left, right) = (try seconds(left), try seconds(right))
      return name == "min" ? min(left, right) : max(left, right)
    case .arithmetic(let sign, let left, let right):
      let (left, right) = (try seconds(left), try seconds(right))
      switch sign {
      case "+": return left + right
      case "-": return left - right
      case "*": return left * right
      case "/" where right != 0: return left / right
      case "%" where right != 0: return fmod(left, right)
      case "^": return pow(left, right)
      default: throw EvaluationProblem(message: "a duration is divided by 0")
      }
    }
  }
}

extension Int64 {
  /// Times beyond this are cut: sums of two of them still fit.
  private static let limit: Int64 = 1 << 60

  /// Seconds as milliseconds; what is no number or too large becomes the nearest that fits.
  init(clampedMilliseconds seconds: Double) {
    let milliseconds = (seconds * 1000).rounded()
    if milliseconds.isNaN {
      self = 0
    } else {
      self = Int64(Swift.max(-Double(Int64.limit), Swift.min(Double(Int64.limit), milliseconds)))
    }
  }

  func saturatingSubtract(_ other: Int64) -> Int64 {
    Swift.max(-Int64.limit, Swift.min(Int64.limit, self &- other))
  }
}
