/// A series of a result: one sample of an instant vector.
struct EvaluatedSample {
  var labels: SeriesLabels
  var value: Double
}

/// A series of a range vector.
struct EvaluatedRange {
  let labels: SeriesLabels
  /// Points with a value, in order of time.
  let points: [(time: Int64, value: Double)]
}
