/// A series of a result: one sample of an instant vector.
struct EvaluatedSample {
  var labels: SeriesLabels
  var value: Double
}

/// A series of a range vector.
struct EvaluatedRange {
  let labels: SeriesLabels
  /// Points with a value, in order of time; at least one.
  let points: ArraySlice<SeriesPoint>
}

/// A range vector with the first and last millisecond of its range.
struct EvaluatedRanges {
  let series: [EvaluatedRange]
  let start: Int64
  let end: Int64
}
