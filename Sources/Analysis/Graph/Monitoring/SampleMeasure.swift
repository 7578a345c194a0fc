import Prometheus

/// What the samples of an expression count, as far as names tell.
///
/// Source: Prometheus documentation, "Metric and label naming", base units.
enum SampleMeasure: Hashable, Sendable {
  case seconds, milliseconds, bytes, unixTime, cores
  /// So many a second.
  case perSecond
  case bytesPerSecond
  /// Between 0 and 1, or in hundredths.
  case share, percent
  case count
  case unknown

  /// As a part of a sentence.
  var name: String {
    switch self {
    case .seconds: "seconds"
    case .milliseconds: "milliseconds"
    case .bytes: "bytes"
    case .unixTime: "a point in time"
    case .cores: "cores"
    case .perSecond: "a number a second"
    case .bytesPerSecond: "bytes a second"
    case .share: "a share between 0 and 1"
    case .percent: "percent"
    case .count: "a count"
    case .unknown: "not known"
    }
  }

  init(metric name: String, resource: String?) {
    var name = name
    for suffix in ["_total", "_bucket", "_sum"] where name.hasSuffix(suffix) {
      name.removeLast(suffix.count)
    }
    if name.hasSuffix("_count") {
      self = .count
    } else if name.hasSuffix("timestamp_seconds") || name.hasSuffix("start_time_seconds")
      || name.hasSuffix("boot_time_seconds") || name.hasSuffix("_timestamp")
      || (name.hasSuffix("_time") && name.hasPrefix("kube_")) || name.hasSuffix("cert_expiry")
      || name.hasSuffix("_created") || name.hasSuffix("expire_time_seconds")
    {
      self = .unixTime
    } else if name.hasSuffix("_seconds") || name.hasSuffix("_seconds_max") {
      self = .seconds
    } else if name.hasSuffix("_milliseconds") || name.hasSuffix("_ms") {
      self = .milliseconds
    } else if name.hasSuffix("_bytes") {
      self = .bytes
    } else if name.hasSuffix("_ratio") {
      self = .share
    } else if name.hasSuffix("_percent") || name.hasSuffix("_percentage") {
      self = .percent
    } else if name.hasSuffix("_cpu_cores") || name.hasSuffix("_cores") {
      self = .cores
    } else if name.hasPrefix("kube_"),
      name.hasSuffix("resource_limits") || name.hasSuffix("resource_requests")
    {
      self = resource == "cpu" ? .cores : resource == "memory" ? .bytes : .unknown
    } else {
      self = .unknown
    }
  }
}

extension PromQLExpression {
  /// What the samples count.
  var measure: SampleMeasure {
    switch kind {
    case .number, .string: .unknown
    case .selector(let selector):
      SampleMeasure(
        metric: selector.metricName ?? "",
        resource: selector.matchers.first { $0.label == "resource" && $0.operation == .equal }?
          .value)
    case .subquery(let subquery): subquery.operand.measure
    case .call(let call): call.measure
    case .aggregation(let aggregation): aggregation.measure
    case .binary(let binary): binary.measure
    case .unary(_, let operand), .parentheses(let operand): operand.measure
    }
  }
}

extension PromQLCall {
  fileprivate var measure: SampleMeasure {
    switch function.name {
    case "rate", "irate", "deriv":
      switch arguments.first?.measure {
      // Processor seconds a second are cores; other seconds a second are a share of time.
      case .seconds?: return (arguments.first?.text.contains("cpu") ?? false) ? .cores : .unknown
      case .bytes?: return .bytesPerSecond
      default: return .perSecond
      }
    case "increase", "changes", "resets", "count_over_time":
      return arguments.first?.measure == .bytes ? .bytes : .count
    case "time", "timestamp": return .unixTime
    case "histogram_quantile":
      guard let name = arguments.last?.onlySelector?.metricName else { return .unknown }
      return SampleMeasure(metric: name, resource: nil)
    case "avg_over_time", "max_over_time", "min_over_time", "last_over_time", "quantile_over_time",
      "abs", "ceil", "floor", "round", "sort", "sort_desc", "label_replace", "label_join",
      "clamp_min", "clamp_max", "clamp", "predict_linear", "scalar", "delta":
      return (arguments.first { $0.valueType != .scalar } ?? arguments[0]).measure
    default: return .unknown
    }
  }
}

extension PromQLAggregation {
  fileprivate var measure: SampleMeasure {
    switch `operator` {
    case .count, .countValues: .count
    case .group, .stddev, .stdvar: .unknown
    default: operand.measure
    }
  }
}

extension PromQLBinary {
  fileprivate var measure: SampleMeasure {
    let (low, high) = (left.measure, right.measure)
    switch `operator` {
    case .subtract where low == .unixTime && high == .unixTime: return .seconds
    case .subtract where right.isShare && left.constant == 1: return .share
    case .add, .subtract, .or, .and, .unless: return low == .unknown ? high : low
    case .divide where left.isShareOf(right): return .share
    case .divide where left.factored.map({ $0.factor == 100 && $0.rest.isShareOf(right) }) ?? false:
      return .percent
    case .divide where left.isSum(ofCount: right):
      return SampleMeasure(metric: left.onlySelector?.metricName ?? "", resource: nil)
    case .divide:
      if let factor = right.constant {
        if low == .seconds, factor == 0.001 { return .milliseconds }
        return low == .percent && factor == 100 ? .share : .unknown
      }
      // A sum of times by their count is their average.
      return low == .seconds && (high == .count || high == .perSecond)
        ? .seconds
        : low == .cores && high == .perSecond ? .seconds : .unknown
    case .multiply:
      guard let factor = left.constant ?? right.constant else { return .unknown }
      let operand = left.constant == nil ? low : high
      if operand == .share, factor == 100 { return .percent }
      if operand == .seconds, factor == 1000 { return .milliseconds }
      return .unknown
    case _ where `operator`.isComparison && !returnsBool:
      return left.valueType == .scalar ? high : low
    default: return .unknown
    }
  }
}

extension PromQLExpression {
  /// The number that it is; nil where it is none.
  var constant: Double? {
    switch kind {
    case .number(let number): return number.value
    case .parentheses(let inner): return inner.constant
    case .unary(let isNegative, let operand): return operand.constant.map { isNegative ? -$0 : $0 }
    case .binary(let binary):
      guard let left = binary.left.constant, let right = binary.right.constant else { return nil }
      switch binary.operator {
      case .add: return left + right
      case .subtract: return left - right
      case .multiply: return left * right
      case .divide: return right == 0 ? nil : left / right
      default: return nil
      }
    default: return nil
    }
  }

  fileprivate var isShare: Bool { measure == .share }

  /// The sum of a histogram or summary, to be divided by its count: the average.
  fileprivate func isSum(ofCount other: PromQLExpression) -> Bool {
    guard let sum = onlySelector?.metricName, sum.hasSuffix("_sum") else { return false }
    return other.onlySelector?.metricName == sum.dropLast("_sum".count) + "_count"
  }

  /// Two amounts of one kind: their quotient has no unit.
  fileprivate func isShareOf(_ other: PromQLExpression) -> Bool {
    if isPart(of: other) { return true }
    let (low, high) = (measure, other.measure)
    return low == high && low != .unknown && other.constant == nil
  }

  /// The same without a filter around it.
  var compared: PromQLExpression {
    switch kind {
    case .parentheses(let inner): return inner.compared
    case .binary(let binary) where binary.operator.isComparison && !binary.returnsBool:
      return binary.left.valueType == .scalar ? binary.right.compared : binary.left.compared
    case .binary(let binary) where binary.operator == .and || binary.operator == .unless:
      return binary.left.compared
    default: return self
    }
  }
}
