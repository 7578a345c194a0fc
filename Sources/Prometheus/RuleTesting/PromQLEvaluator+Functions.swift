internal import Glibc

extension PromQLEvaluator {
  func evaluate(
    _ call: PromQLCall, at time: Int64
  ) throws(EvaluationProblem) -> EvaluationResult {
    let name = call.function.name
    let arguments = call.arguments
    switch name {
    case "time": return .scalar(Double(time) / 1000)
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
    case "timestamp":
      return .vector(try timestamps(arguments[0], at: time))
    case "clamp", "clamp_min", "clamp_max": return .vector(try clamped(call, at: time))
    case "round":
      let step = arguments.count > 1 ? try scalar(arguments[1], at: time) : 1
      return .vector(
        try mapped(arguments[0], at: time) { floor($0 * (1 / step) + 0.5) / (1 / step) })
    case "label_replace": return .vector(try relabeled(arguments, at: time))
    case "label_join": return .vector(try joined(arguments, at: time))
    case "histogram_quantile":
      let share = try scalar(arguments[0], at: time)
      return .vector(quantiles(share, try vector(arguments[1], at: time)))
    default: break
    }
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
    return .vector(try overTime(call, at: time))
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
    var result: [EvaluatedSample] = []
    for sample in try vector(expression, at: time) {
      result.append(
        EvaluatedSample(labels: sample.labels.withoutName, value: function(sample.value)))
    }
    return result
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
    guard case .selector = expression.withoutParentheses.kind else {
      return try mapped(expression, at: time) { _ in Double(time) / 1000 }
    }
    throw EvaluationProblem(message: "timestamp of a selector is not evaluated")
  }

  private func clamped(
    _ call: PromQLCall, at time: Int64
  ) throws(EvaluationProblem) -> [EvaluatedSample] {
    let first = try scalar(call.arguments[1], at: time)
    switch call.function.name {
    case "clamp_min":
      return try mapped(call.arguments[0], at: time) { first.isNaN ? .nan : max($0, first) }
    case "clamp_max":
      return try mapped(call.arguments[0], at: time) { first.isNaN ? .nan : min($0, first) }
    default:
      let second = try scalar(call.arguments[2], at: time)
      if second < first { return [] }
      return try mapped(call.arguments[0], at: time) {
        first.isNaN || second.isNaN ? .nan : max(first, min(second, $0))
      }
    }
  }

  // MARK: Labels

  private func relabeled(
    _ arguments: [PromQLExpression], at time: Int64
  ) throws(EvaluationProblem) -> [EvaluatedSample] {
    let target = try text(arguments[1], at: time)
    let replacement = try text(arguments[2], at: time)
    let source = try text(arguments[3], at: time)
    let pattern: RegularExpression
    do {
      pattern = try RegularExpression(parsing: try text(arguments[4], at: time))
    } catch {
      throw EvaluationProblem(message: "label_replace with a wrong regular expression")
    }
    var samples = try vector(arguments[0], at: time)
    for index in samples.indices {
      let value = samples[index].labels[source]
      guard let captures = RegularExpressionMatch.captures(of: pattern, in: value) else { continue }
      samples[index].labels[target] = pattern.expand(replacement, captures)
    }
    return samples
  }

  private func joined(
    _ arguments: [PromQLExpression], at time: Int64
  ) throws(EvaluationProblem) -> [EvaluatedSample] {
    let target = try text(arguments[1], at: time)
    let separator = try text(arguments[2], at: time)
    var sources: [String] = []
    for argument in arguments.dropFirst(3) { sources.append(try text(argument, at: time)) }
    var samples = try vector(arguments[0], at: time)
    for index in samples.indices {
      let values = sources.map { samples[index].labels[$0] }
      samples[index].labels[target] = values.joined(separator: separator)
    }
    return samples
  }

  private func quantiles(_ share: Double, _ samples: [EvaluatedSample]) -> [EvaluatedSample] {
    var order: [SeriesLabels] = []
    var buckets: [SeriesLabels: [(bound: Double, count: Double)]] = [:]
    for sample in samples {
      guard let bound = PromQLEvaluator.bound(sample.labels["le"]) else { continue }
      let labels = sample.labels.dropping(["le", PromQLLabels.metricName])
      if buckets[labels] == nil { order.append(labels) }
      buckets[labels, default: []].append((bound, sample.value))
    }
    return order.map {
      EvaluatedSample(
        labels: $0, value: SampleStatistics.quantile(share, buckets: buckets[$0] ?? []))
    }
  }

  private static func bound(_ text: String) -> Double? {
    switch text.lowercased() {
    case "+inf", "inf": .infinity
    case "-inf": -.infinity
    default: Double(text)
    }
  }
}

extension PromQLSelector {
  /// The labels of the series that tells of its absence.
  fileprivate var valuesWhenAbsent: [String: String] {
    var values: [String: String] = [:]
    for matcher in matchers where matcher.label != PromQLLabels.metricName {
      let isAlone = matchers.filter { $0.label == matcher.label }.count == 1
      if matcher.operation == .equal, isAlone { values[matcher.label] = matcher.value }
    }
    return values
  }
}

extension RegularExpression {
  /// A replacement with its `$1` and `${name}` filled in.
  ///
  /// Source: Go, regexp, Regexp.Expand.
  package func expand(_ template: String, _ captures: [String]) -> String {
    var result = ""
    var rest = template.unicodeScalars[...]
    while let first = rest.first {
      rest.removeFirst()
      guard first == "$" else {
        result.unicodeScalars.append(first)
        continue
      }
      if rest.first == "$" {
        rest.removeFirst()
        result += "$"
        continue
      }
      let isBraced = rest.first == "{"
      let body = isBraced ? rest.dropFirst() : rest
      let name = String(String.UnicodeScalarView(body.prefix(while: \.isWordCharacter)))
      let behind = body.dropFirst(name.unicodeScalars.count)
      guard !name.isEmpty, !isBraced || behind.first == "}" else {
        result += "$"
        continue
      }
      rest = isBraced ? behind.dropFirst() : behind
      if let number = Int(name) {
        result += number < captures.count ? captures[number] : ""
      } else if let index = captureNames.lastIndex(of: name) {
        result += captures[index + 1]
      }
    }
    return result
  }
}
