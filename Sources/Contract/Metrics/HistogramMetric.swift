/// A distribution: cumulative buckets, their sum and their count.
package struct HistogramMetric<Unit: MetricUnit>: Metric {
  package static var kind: MetricKind { .histogram }
  package let name: String
  package let labels: [MetricLabel]
  package let help: String
  /// Upper bounds in the metric's unit, rising, without the infinite one.
  package let buckets: [Double]

  init(_ name: String, labels: [MetricLabel] = [], buckets: [Double], help: String) {
    self.name = name
    self.labels = labels
    self.buckets = buckets
    self.help = help
  }
}
