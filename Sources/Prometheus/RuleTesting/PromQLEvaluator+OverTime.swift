internal import Glibc

extension PromQLEvaluator {
  /// Functions that make one sample of each range.
  func overTime(
    _ call: PromQLCall, at time: Int64
  ) throws(EvaluationProblem) -> [EvaluatedSample] {
    let name = call.function.name
    let arguments = call.arguments
    var parameters: [Double] = []
    var operand: PromQLExpression?
    for argument in arguments {
      if argument.valueType == .rangeVector {
        operand = argument
      } else {
        parameters.append(try scalar(argument, at: time))
      }
    }
    guard let operand else {
      throw EvaluationProblem(message: "the function \(name) is not evaluated")
    }
    let ranges = try range(operand, at: time)
    if ranges.series.isEmpty { return [] }
    let keepsName = name == "last_over_time" || name == "first_over_time"
    var result: [EvaluatedSample] = []
    result.reserveCapacity(ranges.series.count)
    for range in ranges.series {
      guard let value = try value(of: name, range.points, in: ranges, at: time, parameters) else {
        continue
      }
      result.append(
        EvaluatedSample(labels: keepsName ? range.labels : range.labels.withoutName, value: value))
    }
    return keepsName ? result : try unique(result)
  }

  /// The value of one series; nil if it has too few points.
  private func value(
    of name: String, _ points: ArraySlice<SeriesPoint>, in ranges: EvaluatedRanges, at time: Int64,
    _ parameters: [Double]
  ) throws(EvaluationProblem) -> Double? {
    let first = points[points.startIndex]
    switch name {
    case "rate", "increase", "delta":
      return extrapolated(
        points, from: ranges.start, through: ranges.end, isCounter: name != "delta",
        isRate: name == "rate")
    case "irate", "idelta": return difference(points, isRate: name == "irate")
    case "deriv":
      return points.count > 1 ? SampleStatistics.line(through: points, at: first.time).slope : nil
    case "predict_linear":
      guard points.count > 1 else { return nil }
      let line = SampleStatistics.line(through: points, at: time)
      return line.slope * parameters[0] + line.value
    case "holt_winters", "double_exponential_smoothing":
      for factor in parameters where !(factor > 0 && factor < 1) {
        throw EvaluationProblem(
          message: "\(name) needs factors between 0 and 1, found \(GoNumber.shortest(factor))")
      }
      return points.count > 1
        ? SampleStatistics.smoothed(points.map(\.value), parameters[0], trend: parameters[1]) : nil
    case "count_over_time": return Double(points.count)
    case "last_over_time": return points[points.endIndex - 1].value
    case "first_over_time": return first.value
    case "present_over_time": return 1
    case "ts_of_first_over_time": return Double(first.time) / 1000
    case "ts_of_last_over_time": return Double(points[points.endIndex - 1].time) / 1000
    case "ts_of_max_over_time":
      return Double(
        points.reduce(first) { $1.value >= $0.value || $0.value.isNaN ? $1 : $0 }.time) / 1000
    case "ts_of_min_over_time":
      return Double(
        points.reduce(first) { $1.value <= $0.value || $0.value.isNaN ? $1 : $0 }.time) / 1000
    default: return try statistic(name, points.map(\.value), parameters)
    }
  }

  /// Functions that do not ask for the times of the points.
  private func statistic(
    _ name: String, _ values: [Double], _ parameters: [Double]
  ) throws(EvaluationProblem) -> Double {
    switch name {
    case "changes":
      return Double(
        zip(values, values.dropFirst()).count { $0 != $1 && !($0.isNaN && $1.isNaN) })
    case "resets": return Double(zip(values, values.dropFirst()).count { $1 < $0 })
    case "avg_over_time": return SampleStatistics.mean(values)
    case "sum_over_time": return SampleStatistics.sum(values)
    case "min_over_time": return values.reduce(.nan) { $1 < $0 || $0.isNaN ? $1 : $0 }
    case "max_over_time": return values.reduce(.nan) { $1 > $0 || $0.isNaN ? $1 : $0 }
    case "stddev_over_time": return sqrt(SampleStatistics.varianceOverTime(values))
    case "stdvar_over_time": return SampleStatistics.varianceOverTime(values)
    case "quantile_over_time": return SampleStatistics.quantile(parameters[0], values)
    case "mad_over_time":
      let median = SampleStatistics.quantile(0.5, values)
      return SampleStatistics.quantile(0.5, values.map { abs($0 - median) })
    default: throw EvaluationProblem(message: "the function \(name) is not evaluated")
    }
  }

  /// What a counter or gauge gained over a range, with its ends guessed from its samples.
  ///
  /// Source: Prometheus documentation, "Query functions", rate: extrapolation to the ends.
  private func extrapolated(
    _ points: ArraySlice<SeriesPoint>, from start: Int64, through end: Int64, isCounter: Bool,
    isRate: Bool
  ) -> Double? {
    guard points.count > 1, let first = points.first, let last = points.last else { return nil }
    var result = last.value - first.value
    if isCounter {
      var previous = 0.0
      for point in points {
        if point.value < previous { result += previous }
        previous = point.value
      }
    }
    var toStart = Double(first.time - start) / 1000
    let toEnd = Double(end - last.time) / 1000
    let sampled = Double(last.time - first.time) / 1000
    let between = sampled / Double(points.count - 1)
    let isNear = { (distance: Double) in distance < between * 1.1 }
    if isThree, !isNear(toStart) { toStart = between / 2 }
    if isCounter, result > 0, first.value >= 0 {
      // A counter cannot have been below zero.
      toStart = min(toStart, sampled * (first.value / result))
    }
    var interval = sampled
    interval += isThree || isNear(toStart) ? toStart : between / 2
    interval += isNear(toEnd) ? toEnd : between / 2
    var factor = interval / sampled
    if isRate { factor /= Double(end - start) / 1000 }
    return result * factor
  }

  private func difference(_ points: ArraySlice<SeriesPoint>, isRate: Bool) -> Double? {
    guard points.count > 1 else { return nil }
    let before = points[points.endIndex - 2]
    let last = points[points.endIndex - 1]
    guard isRate else { return last.value - before.value }
    let gained = last.value < before.value ? last.value : last.value - before.value
    return gained / (Double(last.time - before.time) / 1000)
  }
}
