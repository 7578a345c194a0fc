internal import Glibc

extension PromQLEvaluator {
  func evaluate(
    _ call: PromQLCall, at time: Int64
  ) throws(EvaluationProblem) -> EvaluationResult {
    let name = call.function.name
    let arguments = call.arguments
    if call.function.parameters.first == .rangeVector, name != "absent_over_time" {
      return .vector(try overTime(call, at: time))
    }
    switch name {
    case "time": return .scalar(Double(time) / 1000)
    case "start", "end": return .scalar(Double(queryTime) / 1000)
    case "range": return .scalar(0)
    case "step": return .scalar(Double(defaultStep) / 1000)
    case "pi": return .scalar(.pi)
    case "scalar":
      let samples = try vector(arguments[0], at: time)
      return .scalar(samples.count == 1 ? samples[0].value : .nan)
    case "vector":
      return .vector(
        [EvaluatedSample(labels: SeriesLabels(), value: try scalar(arguments[0], at: time))])
    case "absent":
      let isAbsent = try vector(arguments[0], at: time).isEmpty
      return .vector(isAbsent ? [absentSample(arguments[0])] : [])
    case "absent_over_time":
      let isAbsent = try range(arguments[0], at: time).series.isEmpty
      return .vector(isAbsent ? [absentSample(arguments[0])] : [])
    case "sort", "sort_desc":
      let samples = try vector(arguments[0], at: time)
      return .vector(
        samples.sorted { name == "sort" ? $0.value < $1.value : $0.value > $1.value })
    case "sort_by_label", "sort_by_label_desc":
      return .vector(try sorted(call, at: time))
    case "timestamp":
      return .vector(try timestamps(arguments[0], at: time))
    case "clamp", "clamp_min", "clamp_max": return .vector(try clamped(call, at: time))
    case "round":
      let step = arguments.count > 1 ? try scalar(arguments[1], at: time) : 1
      return .vector(
        try mapped(arguments[0], at: time) { floor($0 * (1 / step) + 0.5) / (1 / step) })
    case "label_replace": return .vector(try unique(try relabeled(arguments, at: time)))
    case "label_join": return .vector(try unique(try joined(arguments, at: time)))
    case "info": return .vector(try unique(try withInfo(arguments, at: time)))
    case "quantile_over_time": return .vector(try overTime(call, at: time))
    default: break
    }
    if name.hasPrefix("histogram_") { return .vector(try histogram(call, at: time)) }
    if let function = PromQLEvaluator.elementwise[name] {
      return .vector(try mapped(arguments[0], at: time, function))
    }
    if let part = CalendarPart(rawValue: name) {
      guard let argument = arguments.first else {
        return .vector([
          EvaluatedSample(labels: SeriesLabels(), value: part.value(at: Double(time) / 1000))
        ])
      }
      return .vector(try mapped(argument, at: time) { part.value(at: $0) })
    }
    throw EvaluationProblem(message: "the function \(name) is not evaluated")
  }

  private static let elementwise: [String: @Sendable (Double) -> Double] = [
    "abs": { abs($0) }, "ceil": { ceil($0) }, "floor": { floor($0) }, "exp": { exp($0) },
    "sqrt": { sqrt($0) }, "ln": { log($0) }, "log2": { log2($0) }, "log10": { log10($0) },
    "sgn": { $0 > 0 ? 1 : $0 < 0 ? -1 : $0 }, "sin": { sin($0) }, "cos": { cos($0) },
    "tan": { tan($0) }, "asin": { asin($0) }, "acos": { acos($0) }, "atan": { atan($0) },
    "sinh": { sinh($0) }, "cosh": { cosh($0) }, "tanh": { tanh($0) }, "asinh": { asinh($0) },
    "acosh": { acosh($0) }, "atanh": { atanh($0) }, "deg": { $0 * 180 / .pi },
    "rad": { $0 * .pi / 180 },
  ]

  private func mapped(
    _ expression: PromQLExpression, at time: Int64, _ function: (Double) -> Double
  ) throws(EvaluationProblem) -> [EvaluatedSample] {
    var samples = try vector(expression, at: time)
    for index in samples.indices {
      samples[index].labels = samples[index].labels.withoutName
      samples[index].value = function(samples[index].value)
    }
    return try unique(samples)
  }

  private func absentSample(_ expression: PromQLExpression) -> EvaluatedSample {
    guard case .selector(let selector) = expression.withoutParentheses.kind else {
      return EvaluatedSample(labels: SeriesLabels(), value: 1)
    }
    return EvaluatedSample(labels: SeriesLabels(selector.valuesWhenAbsent), value: 1)
  }

  private func timestamps(
    _ expression: PromQLExpression, at time: Int64
  ) throws(EvaluationProblem) -> [EvaluatedSample] {
    guard case .selector(let selector) = expression.withoutParentheses.kind else {
      return try mapped(expression, at: time) { _ in Double(time) / 1000 }
    }
    return try unique(
      try points(selector, at: time).map {
        EvaluatedSample(labels: $0.labels.withoutName, value: Double($0.point.time) / 1000)
      })
  }

  private func clamped(
    _ call: PromQLCall, at time: Int64
  ) throws(EvaluationProblem) -> [EvaluatedSample] {
    let first = try scalar(call.arguments[1], at: time)
    switch call.function.name {
    case "clamp_min": return try mapped(call.arguments[0], at: time) { larger($0, first) }
    case "clamp_max": return try mapped(call.arguments[0], at: time) { smaller($0, first) }
    default:
      let second = try scalar(call.arguments[2], at: time)
      if second < first { return [] }
      return try mapped(call.arguments[0], at: time) { larger(first, smaller(second, $0)) }
    }
  }

  /// Source: Go, math.Max: what is not a number stays.
  private func larger(_ left: Double, _ right: Double) -> Double {
    left.isNaN || right.isNaN ? .nan : max(left, right)
  }

  private func smaller(_ left: Double, _ right: Double) -> Double {
    left.isNaN || right.isNaN ? .nan : min(left, right)
  }

  private func sorted(
    _ call: PromQLCall, at time: Int64
  ) throws(EvaluationProblem) -> [EvaluatedSample] {
    var names: [String] = []
    for argument in call.arguments.dropFirst() { names.append(try text(argument, at: time)) }
    let isDescending = call.function.name == "sort_by_label_desc"
    return try vector(call.arguments[0], at: time).sorted { left, right in
      for name in names {
        let (first, second) = (left.labels[name], right.labels[name])
        guard first != second else { continue }
        return NaturalOrder.isBefore(first, second) != isDescending
      }
      return (left.labels.description < right.labels.description) != isDescending
    }
  }
}

extension PromQLSelector {
  /// The labels of the series that tells of its absence.
  ///
  /// Source: Prometheus, promql, createLabelsForAbsentFunction: a second condition removes the
  /// label, and so does one before it that is no `=` unless one follows.
  fileprivate var valuesWhenAbsent: [String: String] {
    var values: [String: String] = [:]
    var wasSet: Set<String> = []
    for matcher in matchers where matcher.label != PromQLLabels.metricName {
      if matcher.operation == .equal, wasSet.insert(matcher.label).inserted {
        values[matcher.label] = matcher.value
      } else {
        values[matcher.label] = nil
      }
    }
    return values
  }
}
