internal import Glibc

extension PromQLEvaluator {
  func evaluate(
    _ binary: PromQLBinary, at time: Int64
  ) throws(EvaluationProblem) -> EvaluationResult {
    let left = try evaluate(binary.left, at: time)
    let right = try evaluate(binary.right, at: time)
    switch (left, right) {
    case (.scalar(let left), .scalar(let right)):
      let (value, isKept) = binary.operator.apply(left, right)
      return .scalar(binary.operator.isComparison ? (isKept ? 1 : 0) : value)
    case (.vector(let samples), .scalar(let value)):
      return .vector(samples.compactMap { binary.apply($0, $0.value, value) })
    case (.scalar(let value), .vector(let samples)):
      return .vector(samples.compactMap { binary.apply($0, value, $0.value) })
    case (.vector(let left), .vector(let right)):
      guard binary.matching.fills.isEmpty else {
        throw EvaluationProblem(message: "fill is not evaluated")
      }
      return .vector(
        binary.operator.isSetOperator
          ? binary.combined(left, right) : try binary.matched(left, right))
    default: throw EvaluationProblem(message: "strings have no operators")
    }
  }
}

extension PromQLBinary.Operator {
  /// The result, and whether a comparison holds.
  fileprivate func apply(_ left: Double, _ right: Double) -> (value: Double, isKept: Bool) {
    switch self {
    case .add: (left + right, true)
    case .subtract: (left - right, true)
    case .multiply: (left * right, true)
    case .divide: (left / right, true)
    case .modulo: (fmod(left, right), true)
    case .power: (pow(left, right), true)
    case .atan2: (Glibc.atan2(left, right), true)
    case .equal: (left, left == right)
    case .notEqual: (left, left != right)
    case .greater: (left, left > right)
    case .less: (left, left < right)
    case .greaterOrEqual: (left, left >= right)
    case .lessOrEqual: (left, left <= right)
    case .and, .or, .unless: (left, true)
    }
  }
}

extension PromQLBinary {
  private var dropsName: Bool { !`operator`.isComparison || returnsBool }

  /// One sample and a scalar; a filter keeps the value of the sample on either side.
  fileprivate func apply(
    _ sample: EvaluatedSample, _ left: Double, _ right: Double
  ) -> EvaluatedSample? {
    let (value, isKept) = `operator`.apply(left, right)
    guard isKept || returnsBool else { return nil }
    var result = sample
    if returnsBool {
      result.value = isKept ? 1 : 0
    } else if !`operator`.isComparison {
      result.value = value
    }
    if dropsName { result.labels = result.labels.withoutName }
    return result
  }

  private func signature(_ labels: SeriesLabels) -> SeriesLabels {
    switch matching.labels {
    case .on(let names)?: labels.keeping(names)
    case .ignoring(let names)?: labels.dropping(names + [PromQLLabels.metricName])
    case nil: labels.withoutName
    }
  }

  fileprivate func combined(
    _ left: [EvaluatedSample], _ right: [EvaluatedSample]
  ) -> [EvaluatedSample] {
    if `operator` == .or {
      let signatures = Set(left.map { signature($0.labels) })
      return left + right.filter { !signatures.contains(signature($0.labels)) }
    }
    let signatures = Set(right.map { signature($0.labels) })
    return left.filter { signatures.contains(signature($0.labels)) == (`operator` == .and) }
  }

  fileprivate func matched(
    _ left: [EvaluatedSample], _ right: [EvaluatedSample]
  ) throws(EvaluationProblem) -> [EvaluatedSample] {
    let isRightMany = matching.manySide == .right
    let (many, one) = isRightMany ? (right, left) : (left, right)
    // Source: Prometheus: no operand, no result, and then duplicates do no harm either.
    if many.isEmpty || one.isEmpty { return [] }
    var ones: [SeriesLabels: EvaluatedSample] = [:]
    for sample in one where ones.updateValue(sample, forKey: signature(sample.labels)) != nil {
      throw EvaluationProblem(
        message: "several series with \(signature(sample.labels)) on the "
          + "\(isRightMany ? "left" : "right") side of '\(`operator`.rawValue)'")
    }
    var result: [EvaluatedSample] = []
    var seen: Set<SeriesLabels> = []
    for sample in many {
      let signature = signature(sample.labels)
      guard let partner = ones[signature] else { continue }
      let (value, isKept) =
        isRightMany
        ? `operator`.apply(partner.value, sample.value)
        : `operator`.apply(sample.value, partner.value)
      guard isKept || returnsBool else { continue }
      let labels = labels(of: sample.labels, and: partner.labels)
      guard seen.insert(matching.manySide == nil ? signature : labels).inserted else {
        throw EvaluationProblem(
          message: "several series on the left side of '\(`operator`.rawValue)' match \(signature)")
      }
      result.append(
        EvaluatedSample(labels: labels, value: returnsBool ? (isKept ? 1 : 0) : value))
    }
    return result
  }

  private func labels(of many: SeriesLabels, and one: SeriesLabels) -> SeriesLabels {
    var labels = dropsName ? many.withoutName : many
    if matching.manySide == nil {
      switch matching.labels {
      case .on(let names)?: labels = labels.keeping(names)
      case .ignoring(let names)?: labels = labels.dropping(names)
      case nil: break
      }
    }
    for name in matching.includedLabels ?? [] { labels[name] = one[name] }
    return labels
  }
}
