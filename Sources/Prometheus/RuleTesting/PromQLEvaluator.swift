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
  /// Whether a sample at the very start of a range counts: until 2 it does, from 3 on not.
  ///
  /// Source: Prometheus 3 migration guide, "Range selectors and lookback".
  let rangeIncludesStart: Bool

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
          samples.map { EvaluatedSample(labels: $0.labels.withoutName, value: -$0.value) })
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

  // MARK: Selectors

  private func instant(
    _ selector: PromQLSelector, at time: Int64
  ) throws(EvaluationProblem) -> [EvaluatedSample] {
    guard selector.range == nil, selector.rangeEnds == nil else {
      throw EvaluationProblem(message: "a range has no value at one time")
    }
    let time = try shifted(time, selector.shift)
    return storage.series(named: selector.name).compactMap { series in
      guard selector.selects(series.labels),
        let value = series.value(at: time, lookback: lookback, startIsIncluded: rangeIncludesStart)
      else { return nil }
      return EvaluatedSample(labels: series.labels, value: value)
    }
  }

  /// The series of a range vector, and the first and last millisecond of the range.
  func range(
    _ expression: PromQLExpression, at time: Int64
  ) throws(EvaluationProblem) -> (series: [EvaluatedRange], start: Int64, end: Int64) {
    switch expression.withoutParentheses.kind {
    case .selector(let selector):
      guard let range = selector.range, selector.rangeEnds == nil else {
        throw EvaluationProblem(message: "the ends of a range are not evaluated otherwise")
      }
      let end = try shifted(time, selector.shift)
      let start = end - (try milliseconds(range))
      let series = storage.series(named: selector.name).compactMap { series -> EvaluatedRange? in
        guard selector.selects(series.labels) else { return nil }
        let points = series.points(from: start, through: end, startIsIncluded: rangeIncludesStart)
        return points.isEmpty
          ? nil
          : EvaluatedRange(
            labels: series.labels, points: points.map { ($0.time, $0.value ?? .nan) })
      }
      return (series, start, end)
    case .subquery(let subquery): return try range(subquery, at: time)
    default: throw EvaluationProblem(message: "found no range where one is expected")
    }
  }

  private func range(
    _ subquery: PromQLSubquery, at time: Int64
  ) throws(EvaluationProblem) -> (series: [EvaluatedRange], start: Int64, end: Int64) {
    let end = try shifted(time, subquery.shift)
    let start = end - (try milliseconds(subquery.range))
    var step = defaultStep
    if let given = subquery.step { step = try milliseconds(given) }
    // Steps are multiples of their length since 1970, whenever the query runs.
    var next = start / step * step
    if next < start || next == start && !rangeIncludesStart { next += step }
    var order: [SeriesLabels] = []
    var points: [SeriesLabels: [(time: Int64, value: Double)]] = [:]
    while next <= end {
      for sample in try vector(subquery.operand, at: next) {
        if points[sample.labels] == nil { order.append(sample.labels) }
        points[sample.labels, default: []].append((next, sample.value))
      }
      next += step
    }
    return (order.map { EvaluatedRange(labels: $0, points: points[$0] ?? []) }, start, end)
  }

  private func shifted(
    _ time: Int64, _ shift: PromQLTimeShift
  ) throws(EvaluationProblem) -> Int64 {
    var time = time
    // A rule is evaluated at one time, which is both start and end.
    if case .time(let seconds, _)? = shift.instant { time = Int64((seconds * 1000).rounded()) }
    if let offset = shift.offset { time -= try milliseconds(offset) }
    return time
  }

  private func milliseconds(_ span: PromQLTimeSpan) throws(EvaluationProblem) -> Int64 {
    guard let seconds = span.seconds else {
      throw EvaluationProblem(message: "arithmetic with durations is not evaluated")
    }
    return Int64((seconds * 1000).rounded())
  }
}

extension PromQLSelector {
  func selects(_ labels: SeriesLabels) -> Bool {
    (name == nil || labels[PromQLLabels.metricName] == name)
      && matchers.allSatisfy { $0.selects(labels[$0.label]) }
  }
}

extension PromQLMatcher {
  fileprivate func selects(_ found: String) -> Bool {
    switch operation {
    case .equal: found == value
    case .notEqual: found != value
    case .matches: matchesPattern(found)
    case .matchesNot: !matchesPattern(found)
    }
  }

  private func matchesPattern(_ found: String) -> Bool {
    pattern.map { RegularExpressionMatch.captures(of: $0, in: found) != nil } ?? false
  }
}
