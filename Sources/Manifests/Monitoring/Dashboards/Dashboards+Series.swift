import Contract
import Prometheus
import Scalars

/// Series of the server as panels see them: those of the namespace and the pods that are chosen.
extension CounterMetric where Unit: QueriedUnit, Unit.Sample: SummableUnit {
  var chosen: CounterSelector<Unit.Sample> { series(where: LabelMatcher.chosenServers) }
  /// The objectives are those of the service, whichever pods are chosen.
  var allReplicas: CounterSelector<Unit.Sample> { series(where: LabelMatcher.allServers) }

  /// Growth per second over the window of the alerts, so that a panel and its alert agree.
  var chosenRate: InstantVector<Units.PerSecond<Unit.Sample>> {
    chosen.rate(over: Alerts.rateWindow)
  }
}

extension GaugeMetric where Unit: QueriedUnit {
  var chosen: GaugeSelector<Unit.Sample> { series(where: LabelMatcher.chosenServers) }
}

extension HistogramMetric where Unit: QueriedUnit, Unit.Sample: SummableUnit {
  var chosen: HistogramSelector<Unit.Sample> { series(where: LabelMatcher.chosenServers) }
  var allReplicas: HistogramSelector<Unit.Sample> { series(where: LabelMatcher.allServers) }
}

extension HistogramSelector {
  /// The quantile of all observations together.
  func query(percentile percent: Int) -> PanelQuery<Unit> {
    PanelQuery(
      bucketRates(over: Alerts.rateWindow).sum(by: "namespace").quantile(.share(.percent(percent))),
      PanelLegend(stringLiteral: "p\(percent)"))
  }

  /// A quantile for each value of a label.
  func query(percentile percent: Int, by label: String) -> PanelQuery<Unit> {
    PanelQuery(
      bucketRates(over: Alerts.rateWindow).sum(by: label).quantile(.share(.percent(percent))),
      .labels(label, after: "p\(percent)"))
  }
}

/// Series of exporters: those of the namespace that is chosen; the pods are not the server's.
extension ExporterCounter {
  var chosen: CounterSelector<Unit> { series(where: [.chosenNamespace]) }

  var chosenRate: InstantVector<Units.PerSecond<Unit>> { chosen.rate(over: Alerts.rateWindow) }
}

extension ExporterGauge {
  var chosen: GaugeSelector<Unit> { series(where: [.chosenNamespace]) }
}
