/// A value that only grows while the process lives.
package struct CounterMetric<Unit: MetricUnit>: Metric {
  package static var kind: MetricKind { .counter }
  package let name: String
  package let labels: [MetricLabel]
  package let help: String

  init(_ name: String, labels: [MetricLabel] = [], help: String) {
    self.name = name
    self.labels = labels
    self.help = help
  }
}
