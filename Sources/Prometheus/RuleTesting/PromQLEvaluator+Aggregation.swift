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
        guard PromQLText.isLabelName(label) else {
          throw EvaluationProblem(message: "'\(label)' is not the name of a label")
        }
        for index in samples.indices {
          samples[index].labels[label] = GoNumber.plain(samples[index].value)
        }
        if case .by(let names) = grouping { grouping = .by(names + [label]) }
      } else {
        parameter = try scalar(expression, at: time)
        if aggregation.operator.takesCount, !(abs(parameter) < 9.2e18) {
          throw EvaluationProblem(
            message: "\(GoNumber.shortest(parameter)) is not a number of series")
        }
      }
    }
    if samples.isEmpty { return [] }
    let groups = PromQLEvaluator.groups(of: samples, grouping)
    var result: [EvaluatedSample] = []
    for (labels, members) in groups {
      switch aggregation.operator {
      case .topk, .bottomk:
        guard parameter >= 1 else { continue }
        let isTop = aggregation.operator == .topk
        let sorted = members.sorted { left, right in
          if left.value.isNaN || right.value.isNaN { return !left.value.isNaN }
          return isTop ? left.value > right.value : left.value < right.value
        }
        result += sorted.prefix(parameter < Double(sorted.count) ? Int(parameter) : sorted.count)
      case .limitk:
        guard parameter >= 1 else { continue }
        result += members.prefix(parameter < Double(members.count) ? Int(parameter) : members.count)
      case .limitRatio:
        let ratio = max(-1, min(1, parameter))
        result += members.filter { member in
          let share = member.labels.ratioOffset
          return ratio >= 0 ? share < ratio : share >= 1 + ratio
        }
      default:
        let value = aggregation.operator.value(of: members.map(\.value), parameter: parameter)
        result.append(EvaluatedSample(labels: labels, value: value))
      }
    }
    return result
  }

  /// Samples by the labels of their group, in the order in which these come.
  private static func groups(
    of samples: [EvaluatedSample], _ grouping: PromQLGrouping
  ) -> [(labels: SeriesLabels, members: [EvaluatedSample])] {
    let selection: SeriesLabels.Selection
    switch grouping {
    case .by(let names):
      if names.isEmpty { return [(SeriesLabels(), samples)] }
      selection = .keeping(names)
    case .without(let names): selection = .dropping(names)
    }
    var indices: [SeriesLabels: Int] = [:]
    var groups: [(labels: SeriesLabels, members: [EvaluatedSample])] = []
    for sample in samples {
      let key = sample.labels.selecting(selection)
      if let index = indices[key] {
        groups[index].members.append(sample)
      } else {
        indices[key] = groups.count
        groups.append((key, [sample]))
      }
    }
    return groups
  }
}

extension PromQLAggregation.Operator {
  /// Whether the parameter is a whole number of series.
  fileprivate var takesCount: Bool { self == .topk || self == .bottomk || self == .limitk }

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

extension SeriesLabels {
  /// Where limit_ratio sees the series between 0 and 1.
  ///
  /// Source: Prometheus 3, promql, ratioSampler, and model/labels, labels_stringlabels.go: the hash
  /// of all names and values, each behind its length.
  fileprivate var ratioOffset: Double {
    var bytes: [UInt8] = []
    for label in labels {
      for text in [label.name, label.value] {
        var length = text.utf8.count
        while length >= 0x80 {
          bytes.append(UInt8(truncatingIfNeeded: length) | 0x80)
          length >>= 7
        }
        bytes.append(UInt8(length))
        bytes += text.utf8
      }
    }
    return Double(XXHash64.hash(bytes)) / Double(UInt64.max)
  }
}
