/// A value that goes up and down.
package struct GaugeMetric<Unit: MetricUnit>: Metric {
  package static var kind: MetricKind { .gauge }
  package let name: String
  package let labels: [MetricLabel]
  package let help: String

  init(_ name: String, labels: [MetricLabel] = [], help: String) {
    self.name = name
    self.labels = labels
    self.help = help
  }
}
