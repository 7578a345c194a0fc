import Contract
import Environment
import Prometheus
import Scalars

/// What fires, how the objectives stand, and whether the watchers themselves are well.
extension Dashboards {
  static func alerts(_ spec: EnvironmentSpec) -> Dashboard {
    let rows = [
      DashboardRow(.alertsNow, alertsNow(spec)),
      DashboardRow(.alerts, firing(spec)),
      DashboardRow(.objectives, objectives(spec)),
      DashboardRow(.monitoring, monitoring(spec)),
    ]
    return dashboard(
      .alerts, spec, title: "alerts and objectives",
      description: "Alerts that fire, the error budget of the objectives, and the monitoring.",
      rows: rows)
  }

  // MARK: Now

  private static func alertsNow(_ spec: EnvironmentSpec) -> [Panel] {
    [
      .stat(
        "Critical alerts", "Alerts that fire and that somebody must look at now.",
        thresholds: .above(critical: .count(1)), emptyText: "0",
        PanelQuery(
          firingNow(spec).narrowed(by: .label("severity", is: AlertSeverity.critical.rawValue))
            .values.yesCount(), "critical")),
      .stat(
        "Other alerts", "Alerts that fire and that can wait for the working day.",
        thresholds: .above(warning: .count(1)), emptyText: "0",
        PanelQuery(
          firingNow(spec).narrowed(by: .label("severity", isNot: AlertSeverity.critical.rawValue))
            .values.yesCount(), "others")),
      objectiveMet(
        "Available, three days", "Share of the requests that did not end in a 5xx status;",
        BurnRate(objective: .availability, spec: spec)),
      objectiveMet(
        "Fast enough, three days",
        "Share of the requests that took at most"
          + " \(Scalar.seconds(spec.objectives.latency.threshold).humanText);",
        BurnRate(objective: .latency, spec: spec)),
    ]
  }

  private static func objectiveMet(
    _ title: String, _ description: String, _ burn: BurnRate
  ) -> Panel {
    let goal = Scalar.share(Ratio(billionths: Ratio.billion - burn.budget.billionths))
    return .stat(
      title, "\(description) the objective is \(goal.humanText).",
      thresholds: .below(critical: goal),
      decimals: decimals(of: burn.budget),
      PanelQuery(chosen(burn, over: BurnWindow.threeDays.long).complement, "of all requests"))
  }

  /// Digits of per cent that show a tenth of a budget.
  private static func decimals(of budget: Ratio) -> Int {
    var (digits, tenth) = (0, budget.billionths / 10)
    while tenth < Ratio.billion / 100 && digits < 7 {
      digits += 1
      tenth *= 10
    }
    return digits
  }

  // MARK: Alerts

  private static func firing(_ spec: EnvironmentSpec) -> [Panel] {
    let now = firingNow(spec).values
    return [
      .alertList(
        "Alerts now", "Alerts of Prometheus that fire or are about to.",
        environment: spec.name),
      .table(
        "Firing alerts", "Alerts that fire, with severity and team; the runbook is in the alert.",
        thresholds: .above(warning: .count(1)), emptyText: "none fires",
        PanelQuery(
          now.yesCount(by: "alertname", "severity", "team"),
          .labels("alertname"))),
      .timeSeries(
        "Alerts over time", "How many alerts fired, by severity.",
        thresholds: .above(warning: .count(1)), isStacked: true, colors: .severities, size: .full,
        PanelQuery(now.yesCount(by: "severity"), .labels("severity"))),
    ]
  }

  /// All but the one that always fires.
  private static func firingNow(_ spec: EnvironmentSpec) -> GaugeSelector<Units.Flag> {
    ScrapeMetrics.alerts.narrowed(
      by: .label("environment", is: spec.name),
      .label("alertname", isNot: AlertName.watchdog.rawValue),
      .label("alertstate", is: "firing"))
  }

  // MARK: Objectives

  private static func objectives(_ spec: EnvironmentSpec) -> [Panel] {
    BurnRate.Objective.allCases.map { objective in
      let burn = BurnRate(objective: objective, spec: spec)
      let days = spec.objectives.windowDays
      return .timeSeries(
        objective == .availability ? "Requests that fail" : "Requests that are too slow",
        "Share of the requests that miss the objective, over windows of different length. Above the"
          + " first line the budget does not last for \(days) days; above the second,"
          + " \(Scalar.share(.percent(2)).humanText) of it is gone in an hour.",
        thresholds: budgetThresholds(burn),
        BurnRate.windows.map { window in
          PanelQuery(
            chosen(burn, over: window), PanelLegend(stringLiteral: window.prometheusText))
        })
    }
  }

  /// The budget, and the pace of the alert that looks at the shortest window.
  private static func budgetThresholds(_ burn: BurnRate) -> Thresholds<Units.Share> {
    let fast = BurnWindow.hour.threshold(
      budget: burn.budget, windowDays: burn.spec.objectives.windowDays)
    return .above(
      warning: .share(burn.budget),
      critical: fast.flatMap { $0 > burn.budget ? .share($0) : nil })
  }

  /// What the alerts of the objectives look at, recorded.
  private static func chosen(
    _ burn: BurnRate, over window: Duration
  ) -> InstantVector<Units.Share> {
    burn.missed(over: window).recorded.narrowed(by: .chosenNamespace).values
      .maximum(by: TargetLabel.namespace.rawValue)
  }

  // MARK: Monitoring

  /// A Prometheus that somebody else runs is watched by its owner.
  private static func monitoring(_ spec: EnvironmentSpec) -> [Panel] {
    guard case .bundled(let settings) = spec.monitoring.mode else { return [targets(spec)] }
    return watchers(settings) + [targets(spec)] + notifications(settings) + storage(settings)
  }

  private static func targets(_ spec: EnvironmentSpec) -> Panel {
    let up =
      spec.monitoring.isBundled
      ? ScrapeMetrics.up : ScrapeMetrics.upByNamespace.narrowed(by: .chosenNamespace)
    return .table(
      "Targets", "Whether Prometheus reaches what it scrapes, by job: the worst target of each.",
      thresholds: .below(critical: .flag(true)), size: .third,
      PanelQuery(up.values.minimum(by: "job"), .labels("job")))
  }

  /// Whether those who watch are there and do as the set says.
  private static func watchers(_ settings: BundledMonitoringSpec) -> [Panel] {
    [
      .stat(
        "Targets that do not answer", "Targets of Prometheus that are down; TargetDown names them.",
        thresholds: .above(warning: .count(1)),
        PanelQuery(
          ScrapeMetrics.up.values.count() - ScrapeMetrics.up.values.yesCount(), "targets")),
      .stat(
        "Prometheus configured", "Whether each Prometheus took its configuration and its rules.",
        thresholds: .below(critical: .flag(true)),
        PanelQuery(PrometheusMetrics.reloaded.chosen.values.minimum(by: "pod"), .labels("pod"))),
      .stat(
        "Alertmanager configured", "Whether each Alertmanager took its configuration.",
        thresholds: .below(critical: .flag(true)),
        PanelQuery(
          AlertmanagerMetrics.reloaded.chosen.values.minimum(by: "pod"), .labels("pod"))),
      .stat(
        "Alertmanagers found", "Alertmanagers that Prometheus sends its alerts to.",
        thresholds: .below(critical: .count(1), warning: found(settings)),
        PanelQuery(
          PrometheusMetrics.alertmanagers.chosen.values.minimum(by: "namespace"), "found")),
    ]
  }

  private static func notifications(_ settings: BundledMonitoringSpec) -> [Panel] {
    [
      .timeSeries(
        "Failed notifications",
        "Notifications a second that reached nobody: an alert that nobody hears.",
        thresholds: .above(warning: .perSecond(Ratio(billionths: 1_000_000))), size: .third,
        PanelQuery(
          AlertmanagerMetrics.notificationsFailed.chosenRate.sum(by: "integration"),
          .labels("integration")),
        PanelQuery(
          PrometheusMetrics.notificationsDropped.chosenRate.sum(by: "pod"),
          .labels("pod", after: "dropped by"))),
      .timeSeries(
        "Failed evaluations", "Rules a second that could not be evaluated; none may.",
        thresholds: .above(warning: .perSecond(.percent(1))), size: .third,
        PanelQuery(
          PrometheusMetrics.ruleFailures.chosenRate.sum(by: "rule_group"), .labels("rule_group"))),
      .timeSeries(
        "Notifications", "Notifications a second that Alertmanager sent, by integration.",
        thresholds: .none, size: .third,
        PanelQuery(
          AlertmanagerMetrics.notifications.chosenRate.sum(by: "integration"),
          .labels("integration"))),
      .timeSeries(
        "Alertmanager replicas", "Replicas that see each other; fewer than run is a split.",
        thresholds: .below(critical: .count(settings.alertmanager.replicas)), size: .third,
        PanelQuery(AlertmanagerMetrics.members.chosen.values.minimum(by: "pod"), .labels("pod"))),
      .timeSeries(
        "Silences", "Silences by state; an active one hides alerts.", thresholds: .none,
        size: .third,
        PanelQuery(
          AlertmanagerMetrics.silences.chosen.values.maximum(by: "state"), .labels("state"))),
    ]
  }

  private static func storage(_ settings: BundledMonitoringSpec) -> [Panel] {
    [
      .timeSeries(
        "Series of Prometheus", "Series in memory: what its memory grows with.", thresholds: .none,
        PanelQuery(
          PrometheusMetrics.headSeries.chosen.values.maximum(by: "pod"), .labels("pod"))),
      .timeSeries(
        "Stored blocks", "Size of the stored blocks; the line is the volume's size.",
        thresholds: .above(warning: .bytes(settings.prometheus.storage.units)),
        PanelQuery(
          PrometheusMetrics.blocksSize.chosen.values.maximum(by: "pod"), .labels("pod"))),
    ]
  }

  /// All of them, where there are several.
  private static func found(_ settings: BundledMonitoringSpec) -> Scalar<Units.Count>? {
    let replicas = settings.alertmanager.replicas
    return replicas > 1 ? .count(replicas) : nil
  }
}
