import Contract
import Environment
import Prometheus
import Scalars

/// What fires, how the objectives stand, and whether the watchers themselves are well.
extension Dashboards {
  static func alerts(_ spec: EnvironmentSpec) -> Dashboard {
    var rows = [
      DashboardRow("Alerts", firing(spec)),
      DashboardRow("Objectives", objectives(spec)),
    ]
    // A Prometheus that somebody else runs is watched by its owner.
    if case .bundled(let settings) = spec.monitoring.mode {
      rows.append(DashboardRow("Monitoring itself", monitoring(settings)))
    }
    return dashboard(
      .alerts, spec, title: "alerts and objectives",
      description: "Alerts that fire, the error budget of the objectives, and the monitoring.",
      rows: rows)
  }

  // MARK: Alerts

  private static func firing(_ spec: EnvironmentSpec) -> [Panel] {
    let alerts = ScrapeMetrics.alerts.narrowed(
      by: .label("environment", is: spec.name), .label("alertname", isNot: "Watchdog"))
    let now = alerts.narrowed(by: .label("alertstate", is: "firing")).values
    return [
      .alertList(
        "Alerts now", "Alerts of Prometheus that fire or are about to.",
        environment: spec.name),
      .table(
        "Firing alerts", "Alerts that fire, with severity and team; the runbook is in the alert.",
        thresholds: .above(warning: .count(1)),
        PanelQuery(
          now.yesCount(by: "alertname", "severity", "team"),
          .labels("alertname"))),
      .timeSeries(
        "Alerts over time", "How many alerts fired, by severity.",
        thresholds: .above(warning: .count(1)), isStacked: true, size: .full,
        PanelQuery(now.yesCount(by: "severity"), .labels("severity"))),
    ]
  }

  // MARK: Objectives

  private static func objectives(_ spec: EnvironmentSpec) -> [Panel] {
    let budget = Ratio(billionths: Ratio.billion - spec.objectives.availability.billionths)
    return [
      .timeSeries(
        "Requests that fail",
        "Share of 5xx over windows of different length. Above the first line the error budget"
          + " does not last for \(spec.objectives.windowDays) days; at the second it is gone in a"
          + " fourteenth of that.",
        thresholds: budgetThresholds(budget), errors(over: 1), errors(over: 6), errors(over: 72)),
      .timeSeries(
        "Time of the slowest requests that count",
        "The time within which \(Scalar.share(spec.objectives.latency.share).humanText) of the"
          + " requests were answered, over windows of different length; the line is the objective.",
        thresholds: .above(warning: .seconds(spec.objectives.latency.threshold)),
        duration(spec, over: 1), duration(spec, over: 6), duration(spec, over: 72)),
    ]
  }

  /// Source: Google, "The Site Reliability Workbook", chapter 5: a burn rate of 1 uses the budget
  /// up in the whole window, and the fastest alert looks for 14.4.
  private static func budgetThresholds(_ budget: Ratio) -> Thresholds<Units.Share> {
    let fast = Ratio(billionths: min(budget.billionths * 144 / 10, Ratio.billion))
    return .above(warning: .share(budget), critical: .share(fast))
  }

  private static func errors(over hours: Int) -> PanelQuery<Units.Share> {
    let users = ServerMetrics.httpRequests.allReplicas.narrowed(by: .noneOf(HTTPRoute.probes))
    let errors = users.narrowed(by: .value(HTTPStatusClass.serverError))
    let window = Duration.seconds(hours * 3600)
    return PanelQuery(
      errors.rate(over: window).sum(by: "namespace")
        / users.rate(over: window).sum(by: "namespace"),
      PanelLegend(stringLiteral: "\(hours)h"))
  }

  private static func duration(
    _ spec: EnvironmentSpec, over hours: Int
  ) -> PanelQuery<Units.Seconds> {
    PanelQuery(
      ServerMetrics.httpRequestDuration.allReplicas.narrowed(by: .noneOf(HTTPRoute.probes))
        .bucketRates(over: .seconds(hours * 3600)).sum(by: "namespace")
        .quantile(.share(spec.objectives.latency.share)), PanelLegend(stringLiteral: "\(hours)h"))
  }

  // MARK: Monitoring

  private static func monitoring(_ settings: BundledMonitoringSpec) -> [Panel] {
    [
      .table(
        "Targets", "Whether Prometheus reaches what it scrapes, by job: the worst target of each.",
        thresholds: .below(critical: .flag(true)),
        PanelQuery(ScrapeMetrics.up.values.minimum(by: "job"), .labels("job"))),
      .timeSeries(
        "Series of Prometheus", "Series in memory: what its memory grows with.", thresholds: .none,
        PanelQuery(
          PrometheusMetrics.headSeries.chosen.values.maximum(by: "pod"), .labels("pod"))),
      .timeSeries(
        "Stored samples", "Size of the stored blocks; the line is the volume's size.",
        thresholds: .above(warning: .bytes(settings.prometheus.storage.units)),
        PanelQuery(
          PrometheusMetrics.blocksSize.chosen.values.maximum(by: "pod"), .labels("pod"))),
      .timeSeries(
        "Failed evaluations", "Rules a second that could not be evaluated; none may.",
        thresholds: .above(warning: .perSecond(.percent(1))),
        PanelQuery(
          PrometheusMetrics.ruleFailures.chosenRate.sum(by: "rule_group"), .labels("rule_group"))),
      .timeSeries(
        "Notifications", "Notifications a second that Alertmanager sent, by integration.",
        thresholds: .none,
        PanelQuery(
          AlertmanagerMetrics.notifications.chosenRate.sum(by: "integration"),
          .labels("integration"))),
      .timeSeries(
        "Failed notifications",
        "Notifications a second that reached nobody: an alert that nobody hears.",
        thresholds: .above(warning: .perSecond(Ratio(billionths: 1_000_000))),
        PanelQuery(
          AlertmanagerMetrics.notificationsFailed.chosenRate.sum(by: "integration"),
          .labels("integration")),
        PanelQuery(
          PrometheusMetrics.notificationsDropped.chosenRate.sum(by: "pod"),
          .labels("pod", after: "dropped by"))),
      .timeSeries(
        "Alertmanager replicas", "Replicas that see each other; fewer than run is a split.",
        thresholds: .below(critical: .count(settings.alertmanager.replicas)),
        PanelQuery(AlertmanagerMetrics.members.chosen.values.minimum(by: "pod"), .labels("pod"))),
      .timeSeries(
        "Silences", "Silences by state; an active one hides alerts.", thresholds: .none,
        PanelQuery(
          AlertmanagerMetrics.silences.chosen.values.maximum(by: "state"), .labels("state"))),
    ]
  }
}
