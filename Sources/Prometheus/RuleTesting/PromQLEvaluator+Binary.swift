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
      let result = samples.compactMap { binary.apply($0, $0.value, value) }
      return .vector(binary.dropsName ? try unique(result) : result)
    case (.scalar(let value), .vector(let samples)):
      let result = samples.compactMap { binary.apply($0, value, $0.value) }
      return .vector(binary.dropsName ? try unique(result) : result)
    case (.vector(let left), .vector(let right)):
      if binary.operator.isSetOperator { return .vector(try unique(binary.combined(left, right))) }
      return .vector(try unique(try binary.matched(left, right)))
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
  fileprivate var dropsName: Bool { !`operator`.isComparison || returnsBool }

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

  /// The labels by which series find each other.
  private var signature: SeriesLabels.Selection {
    switch matching.labels {
    case .on(let names)?: .keeping(names)
    case .ignoring(let names)?: .dropping(names)
    case nil: .dropping([])
    }
  }

  fileprivate func combined(
    _ left: [EvaluatedSample], _ right: [EvaluatedSample]
  ) -> [EvaluatedSample] {
    if left.isEmpty { return `operator` == .or ? right : [] }
    if right.isEmpty { return `operator` == .and ? [] : left }
    let signature = signature
    if `operator` == .or {
      let signatures = Set(left.map { $0.labels.selecting(signature) })
      return left + right.filter { !signatures.contains($0.labels.selecting(signature)) }
    }
    let signatures = Set(right.map { $0.labels.selecting(signature) })
    return left.filter {
      signatures.contains($0.labels.selecting(signature)) == (`operator` == .and)
    }
  }

  fileprivate func matched(
    _ left: [EvaluatedSample], _ right: [EvaluatedSample]
  ) throws(EvaluationProblem) -> [EvaluatedSample] {
    let isRightMany = matching.manySide == .right
    let (many, one) = isRightMany ? (right, left) : (left, right)
    // Source: Prometheus: no operand, no result, and then duplicates do no harm either.
    if matching.fills.isEmpty, many.isEmpty || one.isEmpty { return [] }
    let selection = signature
    var ones: [SeriesLabels: EvaluatedSample] = [:]
    for sample in one {
      let signature = sample.labels.selecting(selection)
      guard ones.updateValue(sample, forKey: signature) == nil else {
        throw EvaluationProblem(
          message: "several series with \(signature) on the "
            + "\(isRightMany ? "left" : "right") side of '\(`operator`.rawValue)'")
      }
    }
    let manyFill = fill(for: isRightMany ? .right : .left)
    let oneFill = fill(for: isRightMany ? .left : .right)
    var result: [EvaluatedSample] = []
    var seen: [SeriesLabels: Set<SeriesLabels>] = [:]
    for sample in many {
      let signature = sample.labels.selecting(selection)
      let partner = ones[signature]
      guard let value = partner?.value ?? oneFill else { continue }
      let labels = labels(of: sample.labels, and: partner?.labels ?? SeriesLabels())
      guard let applied = apply(sample.value, value, isSwapped: isRightMany) else { continue }
      guard
        seen[signature, default: []].insert(matching.manySide == nil ? signature : labels)
          .inserted
      else {
        throw EvaluationProblem(
          message: "several series on the \(isRightMany ? "right" : "left") side of "
            + "'\(`operator`.rawValue)' match \(signature)")
      }
      result.append(EvaluatedSample(labels: labels, value: applied))
    }
    guard let manyFill else { return result }
    let manySignatures = Set(many.map { $0.labels.selecting(selection) })
    for sample in one {
      let signature = sample.labels.selecting(selection)
      guard !manySignatures.contains(signature),
        let applied = apply(manyFill, sample.value, isSwapped: isRightMany)
      else { continue }
      result.append(
        EvaluatedSample(labels: labels(of: signature, and: sample.labels), value: applied))
    }
    return result
  }

  /// The value of two samples, nil if a filter drops it.
  private func apply(_ many: Double, _ one: Double, isSwapped: Bool) -> Double? {
    let (value, isKept) = isSwapped ? `operator`.apply(one, many) : `operator`.apply(many, one)
    guard isKept || returnsBool else { return nil }
    return returnsBool ? (isKept ? 1 : 0) : value
  }

  /// What stands for series that a side does not have.
  private func fill(for side: PromQLMatching.ManySide) -> Double? {
    matching.fills.last { $0.side == nil || $0.side == side }
      .map { $0.isNegative ? -$0.value.value : $0.value.value }
  }

  private func labels(of many: SeriesLabels, and one: SeriesLabels) -> SeriesLabels {
    var labels = dropsName ? many.withoutName : many
    if matching.manySide == nil {
      switch matching.labels {
      case .on(let names)?: labels = labels.selecting(.keeping(names))
      case .ignoring(let names)?:
        let name = labels[PromQLLabels.metricName]
        labels = labels.selecting(.dropping(names))
        if !name.isEmpty, !names.contains(PromQLLabels.metricName) {
          labels[PromQLLabels.metricName] = name
        }
      case nil: break
      }
    }
    if let included = matching.includedLabels, !included.isEmpty {
      labels.set(included.map { ($0, one[$0]) })
    }
    return labels
  }
}
