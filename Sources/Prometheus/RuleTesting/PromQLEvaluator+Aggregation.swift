internal import Glibc

extension PromQLEvaluator {
  func evaluate(
    _ aggregation: PromQLAggregation, at time: Int64
  ) throws(EvaluationProblem) -> [EvaluatedSample] {
    var samples = try vector(aggregation.operand, at: time)
    var grouping = aggregation.grouping ?? .by([])
    var parameter = 0.0
    if let expression = aggregation.parameter {
      if aggregation.operator == .countValues {
        let label = try text(expression, at: time)
        samples = samples.map { sample in
          var labels = sample.labels
          labels[label] = GoNumber.plain(sample.value)
          return EvaluatedSample(labels: labels, value: sample.value)
        }
        if case .by(let names) = grouping { grouping = .by(names + [label]) }
      } else {
        parameter = try scalar(expression, at: time)
      }
    }
    var order: [SeriesLabels] = []
    var groups: [SeriesLabels: [EvaluatedSample]] = [:]
    for sample in samples {
      let key =
        switch grouping {
        case .by(let names): sample.labels.keeping(names)
        case .without(let names): sample.labels.dropping(names + [PromQLLabels.metricName])
        }
      if groups[key] == nil { order.append(key) }
      groups[key, default: []].append(sample)
    }
    var result: [EvaluatedSample] = []
    for key in order {
      let members = groups[key] ?? []
      switch aggregation.operator {
      case .topk, .bottomk:
        guard parameter >= 1 else { continue }
        let isTop = aggregation.operator == .topk
        let sorted = members.sorted { left, right in
          if left.value.isNaN || right.value.isNaN { return !left.value.isNaN }
          return isTop ? left.value > right.value : left.value < right.value
        }
        result += sorted.prefix(parameter < Double(sorted.count) ? Int(parameter) : sorted.count)
      case .limitk, .limitRatio:
        throw EvaluationProblem(message: "\(aggregation.operator.rawValue) is not evaluated")
      default:
        let value = aggregation.operator.value(of: members.map(\.value), parameter: parameter)
        result.append(EvaluatedSample(labels: key, value: value))
      }
    }
    return result
  }
}

extension PromQLAggregation.Operator {
  /// The value of a group, which is not empty.
  fileprivate func value(of values: [Double], parameter: Double) -> Double {
    switch self {
    case .sum: return values.reduce(0, +)
    case .avg:
      var mean = values[0]
      for (index, value) in values.enumerated().dropFirst() {
        let count = Double(index + 1)
        if mean.isInfinite {
          if value.isInfinite, (mean > 0) == (value > 0) { continue }
          if value.isFinite { continue }
        }
        mean += value / count - mean / count
      }
      return mean
    case .count, .countValues: return Double(values.count)
    case .min: return values.reduce(.nan) { $1 < $0 || $0.isNaN ? $1 : $0 }
    case .max: return values.reduce(.nan) { $1 > $0 || $0.isNaN ? $1 : $0 }
    case .stddev: return sqrt(SampleStatistics.variance(values))
    case .stdvar: return SampleStatistics.variance(values)
    case .quantile: return SampleStatistics.quantile(parameter, values)
    case .group, .topk, .bottomk, .limitk, .limitRatio: return 1
    }
  }
}
