package import Contract
package import Environment
package import Prometheus

/// A value that only grows while the program lives.
package struct ExporterCounter<Unit: SummableUnit>: ExporterMetric {
  package static var kind: MetricKind { .counter }
  package let exporter: Exporter
  package let name: String
  package let labels: [String]
  package let choice: [LabelMatcher]

  init(_ exporter: Exporter, _ name: String, _ labels: [String], where choice: LabelMatcher...) {
    self.exporter = exporter
    self.name = name
    self.labels = labels
    self.choice = choice
  }

  /// The metric's series of an environment.
  package func series(of spec: EnvironmentSpec) -> CounterSelector<Unit> {
    series(where: target(spec))
  }

  /// The metric's series that fulfil conditions.
  package func series(where matchers: [LabelMatcher]) -> CounterSelector<Unit> {
    CounterSelector(name: name, labels: seriesLabels).narrowed(by: matchers + choice)
  }
}
