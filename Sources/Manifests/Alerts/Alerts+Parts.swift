import Contract
import Environment
import Findings
import Prometheus

/// What the alerts have in common.
extension Alerts {
  /// Time between two evaluations: no scrape is left out.
  static let evaluationInterval = Duration.seconds(Scrape.intervalSeconds)

  /// What rates are averaged over: twenty scrapes, so that a few missed ones do not matter.
  static let rateWindow = Duration.seconds(300)

  /// An alert with the labels that routing and inhibition use.
  static func rule<Unit: SampleUnit>(
    _ name: AlertName, _ spec: EnvironmentSpec, _ timing: AlertTiming,
    fires condition: AlertCondition<Unit>, summary: AnnotationText, description: AnnotationText,
    dashboard: DashboardName = .application
  ) -> AlertingRule {
    let links = AlertLinks(spec)
    return AlertingRule(
      name.rawValue, fires: condition, for: timing.for,
      labels: [
        NamedValue("severity", timing.severity.rawValue),
        NamedValue("team", "\(timing.team)"),
        NamedValue("service", "vibe-ensemble"),
        NamedValue("environment", spec.name),
      ],
      annotations: [
        .init("summary", summary), .init("description", description),
        .init("runbook_url", "\(links.runbook(name))"),
        .init("dashboard_url", "\(links.dashboard(dashboard))"),
      ])
  }

  static func neverFires(_ alert: String, _ field: String, _ message: String, hint: String)
    -> Finding
  {
    Finding(
      id: "alert-never-fires", path: "alerts.\(alert).\(field)", message: message, hint: hint)
  }
}
