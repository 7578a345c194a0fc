package import Contract
package import Environment
package import Prometheus

/// A value that goes up and down.
package struct ExporterGauge<Unit: SampleUnit>: ExporterMetric {
  package static var kind: MetricKind { .gauge }
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
  package func series(of spec: EnvironmentSpec) -> GaugeSelector<Unit> {
    series(where: target(spec))
  }

  /// The metric's series that fulfil conditions.
  package func series(where matchers: [LabelMatcher]) -> GaugeSelector<Unit> {
    GaugeSelector(name: name, labels: seriesLabels).narrowed(by: matchers + choice)
  }
}
