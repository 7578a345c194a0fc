package import Contract
package import Environment
package import Prometheus

/// The only way from a name of a series into a query of ours: a metric that the server exports.
extension Metric {
  /// Labels of the series: the metric's own, and those that the scrape adds.
  fileprivate var seriesLabels: Set<String> {
    Set(labels.map(\.name) + TargetLabel.allCases.map(\.rawValue))
  }
}

extension CounterMetric where Unit: QueriedUnit, Unit.Sample: SummableUnit {
  /// The metric's series in an environment's namespace.
  package func series(of spec: EnvironmentSpec) -> CounterSelector<Unit.Sample> {
    series(where: target(spec))
  }

  /// The metric's series that fulfil conditions.
  package func series(where matchers: [LabelMatcher]) -> CounterSelector<Unit.Sample> {
    CounterSelector(name: name, labels: seriesLabels).narrowed(by: matchers)
  }
}

extension GaugeMetric where Unit: QueriedUnit {
  /// The metric's series in an environment's namespace.
  package func series(of spec: EnvironmentSpec) -> GaugeSelector<Unit.Sample> {
    series(where: target(spec))
  }

  /// The metric's series that fulfil conditions.
  package func series(where matchers: [LabelMatcher]) -> GaugeSelector<Unit.Sample> {
    GaugeSelector(name: name, labels: seriesLabels).narrowed(by: matchers)
  }
}

extension HistogramMetric where Unit: QueriedUnit, Unit.Sample: SummableUnit {
  /// The metric's series in an environment's namespace.
  package func series(of spec: EnvironmentSpec) -> HistogramSelector<Unit.Sample> {
    series(where: target(spec))
  }

  /// The metric's series that fulfil conditions.
  package func series(where matchers: [LabelMatcher]) -> HistogramSelector<Unit.Sample> {
    HistogramSelector(name: name, labels: seriesLabels).narrowed(by: matchers)
  }
}

private func target(_ spec: EnvironmentSpec) -> [LabelMatcher] {
  [
    .label(TargetLabel.job.rawValue, is: Scrape.serverJob),
    .label(TargetLabel.namespace.rawValue, is: "\(spec.namespace)"),
  ]
}

extension LabelMatcher {
  /// Series with this value of the value's own label.
  package static func value<Value: MetricLabelValue>(_ value: Value) -> LabelMatcher {
    .label(Value.label, is: value.rawValue)
  }

  /// Series with none of these values of the values' own label.
  package static func noneOf<Value: MetricLabelValue>(_ values: [Value]) -> LabelMatcher {
    .label(Value.label, isNoneOf: values.map(\.rawValue))
  }
}
