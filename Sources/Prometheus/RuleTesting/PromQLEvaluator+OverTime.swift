internal import Glibc

extension PromQLEvaluator {
  /// Functions that make one sample of each range.
  func overTime(
    _ call: PromQLCall, at time: Int64
  ) throws(EvaluationProblem) -> [EvaluatedSample] {
    let name = call.function.name
    let arguments = call.arguments
    var parameter = 0.0
    if name == "quantile_over_time" { parameter = try scalar(arguments[0], at: time) }
    if name == "predict_linear" { parameter = try scalar(arguments[1], at: time) }
    guard let operand = arguments.first(where: { $0.valueType == .rangeVector }) else {
      throw EvaluationProblem(message: "the function \(name) is not evaluated")
    }
    let (series, start, end) = try range(operand, at: time)
    var result: [EvaluatedSample] = []
    for range in series where !range.points.isEmpty {
      let points = range.points
      let values = points.map(\.value)
      let value: Double?
      switch name {
      case "rate", "increase", "delta":
        value = extrapolated(
          points, from: start, through: end, isCounter: name != "delta", isRate: name == "rate")
      case "irate", "idelta": value = difference(points, isRate: name == "irate")
      case "changes":
        value = Double(
          zip(values, values.dropFirst()).filter { $0 != $1 && !($0.isNaN && $1.isNaN) }.count)
      case "resets": value = Double(zip(values, values.dropFirst()).filter { $1 < $0 }.count)
      case "deriv":
        value =
          points.count > 1
          ? SampleStatistics.line(through: points, at: points[0].time).slope : nil
      case "predict_linear":
        if points.count > 1 {
          let line = SampleStatistics.line(through: points, at: time)
          value = line.slope * parameter + line.value
        } else {
          value = nil
        }
      case "avg_over_time": value = SampleStatistics.mean(values)
      case "sum_over_time": value = SampleStatistics.sum(values)
      case "count_over_time": value = Double(values.count)
      case "min_over_time": value = values.reduce(.nan) { $1 < $0 || $0.isNaN ? $1 : $0 }
      case "max_over_time": value = values.reduce(.nan) { $1 > $0 || $0.isNaN ? $1 : $0 }
      case "stddev_over_time": value = sqrt(SampleStatistics.varianceOverTime(values))
      case "stdvar_over_time": value = SampleStatistics.varianceOverTime(values)
      case "quantile_over_time": value = SampleStatistics.quantile(parameter, values)
      case "last_over_time": value = values[values.count - 1]
      case "present_over_time": value = 1
      default: throw EvaluationProblem(message: "the function \(name) is not evaluated")
      }
      guard let value else { continue }
      let labels = name == "last_over_time" ? range.labels : range.labels.withoutName
      result.append(EvaluatedSample(labels: labels, value: value))
    }
    return result
  }

  /// What a counter or gauge gained over a range, with its ends guessed from its samples.
  ///
  /// Source: Prometheus documentation, "Query functions", rate: extrapolation to the ends.
  private func extrapolated(
    _ points: [(time: Int64, value: Double)], from start: Int64, through end: Int64,
    isCounter: Bool, isRate: Bool
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
    if isCounter, result > 0, first.value >= 0 {
      // A counter cannot have been below zero.
      toStart = min(toStart, sampled * (first.value / result))
    }
    var interval = sampled
    for distance in [toStart, toEnd] {
      interval += distance < between * 1.1 ? distance : between / 2
    }
    var factor = interval / sampled
    if isRate { factor /= Double(end - start) / 1000 }
    return result * factor
  }

  private func difference(
    _ points: [(time: Int64, value: Double)], isRate: Bool
  ) -> Double? {
    guard points.count > 1 else { return nil }
    let (before, last) = (points[points.count - 2], points[points.count - 1])
    guard isRate else { return last.value - before.value }
    let gained = last.value < before.value ? last.value : last.value - before.value
    return gained / (Double(last.time - before.time) / 1000)
  }
}
