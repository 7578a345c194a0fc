internal import Glibc

extension PromQLEvaluator {
  /// Functions of histograms, over their classic form: series with the label `le`.
  func histogram(
    _ call: PromQLCall, at time: Int64
  ) throws(EvaluationProblem) -> [EvaluatedSample] {
    let arguments = call.arguments
    switch call.function.name {
    case "histogram_quantile":
      let share = try scalar(arguments[0], at: time)
      return try unique(
        buckets(of: try vector(arguments[1], at: time)).map {
          EvaluatedSample(
            labels: $0.labels, value: SampleStatistics.quantile(share, buckets: $0.buckets))
        })
    case "histogram_fraction":
      let low = try scalar(arguments[0], at: time)
      let high = try scalar(arguments[1], at: time)
      let samples = try vector(arguments[2], at: time)
      // Before Prometheus 3, the function is one of native histograms only.
      guard isThree else { return [] }
      return try unique(
        buckets(of: samples).map {
          EvaluatedSample(
            labels: $0.labels,
            value: SampleStatistics.fraction(from: low, to: high, buckets: $0.buckets))
        })
    case "histogram_quantiles":
      let label = try text(arguments[1], at: time)
      guard PromQLText.isLabelName(label) else {
        throw EvaluationProblem(message: "'\(label)' is not the name of a label")
      }
      let histograms = buckets(of: try vector(arguments[0], at: time))
      var result: [EvaluatedSample] = []
      for argument in arguments.dropFirst(2) {
        let share = try scalar(argument, at: time)
        for histogram in histograms {
          var labels = histogram.labels
          labels[label] = GoNumber.shortest(share)
          result.append(
            EvaluatedSample(
              labels: labels, value: SampleStatistics.quantile(share, buckets: histogram.buckets)))
        }
      }
      return try unique(result)
    // The others look at native histograms only, and plain numbers are none.
    default:
      _ = try vector(arguments[0], at: time)
      return []
    }
  }

  private typealias Histogram = (
    labels: SeriesLabels, buckets: [(bound: Double, count: Double)]
  )

  private func buckets(of samples: [EvaluatedSample]) -> [Histogram] {
    var indices: [SeriesLabels: Int] = [:]
    var histograms: [Histogram] = []
    for sample in samples {
      guard let bound = PromQLEvaluator.bound(sample.labels["le"]) else { continue }
      let labels = sample.labels.selecting(.dropping(["le"]))
      if let index = indices[labels] {
        histograms[index].buckets.append((bound, sample.value))
      } else {
        indices[labels] = histograms.count
        histograms.append((labels, [(bound, sample.value)]))
      }
    }
    return histograms
  }

  private static func bound(_ text: String) -> Double? {
    switch text.lowercased() {
    case "+inf", "inf", "+infinity", "infinity": .infinity
    case "-inf", "-infinity": -.infinity
    default: Double(text)
    }
  }
}
