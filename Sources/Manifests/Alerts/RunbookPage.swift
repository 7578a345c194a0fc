import Environment
import Findings
import Prometheus
import Scalars

/// The page of one alert: `templates/runbook.md` filled with what the rule and its author say.
struct RunbookPage {
  private let alert: ProvenAlert
  private let spec: EnvironmentSpec
  /// The alerts that the environment has.
  private let names: [AlertName]

  init(_ alert: ProvenAlert, _ spec: EnvironmentSpec, names: [AlertName]) {
    self.names = names
    self.alert = alert
    self.spec = spec
  }

  func text(_ templates: TemplateSet, findings: inout [Finding]) -> String {
    let runbook = alert.runbook
    return templates.text(
      of: .runbook,
      filling: [
        "alert": alert.name.rawValue,
        "summary": annotation("summary"),
        "environment": spec.name,
        "severity": label("severity"),
        "team": label("team"),
        "for": alert.rule.for.prometheusText,
        "expression": alert.rule.expression,
        "meaning": runbook.meaning,
        "impact": runbook.impact,
        "related": related,
        "commands": runbook.commands.joined(separator: "\n"),
        "causes": list(runbook.causes),
        "remedies": list(runbook.remedies),
        "dashboard": AlertLinks(spec).placeOfDashboard(annotation("dashboard_url")),
        "amtool": AlertLinks(spec).amtool,
      ], findings: &findings)
  }

  /// Alerts that explain this one.
  private var related: String {
    let causes = alert.name.followsFrom.filter(names.contains)
    guard !causes.isEmpty else { return "No other alert silences this one." }
    return "While one of these fires, this one is not sent: "
      + causes.map { "[\($0.rawValue)](\($0.rawValue).md)" }.joined(separator: ", ") + "."
  }

  private func list(_ entries: [String]) -> String {
    entries.map { "- \($0)" }.joined(separator: "\n")
  }

  private func label(_ name: String) -> String {
    alert.rule.labels.first { $0.name == name }?.value ?? ""
  }

  private func annotation(_ name: String) -> String {
    alert.rule.firing([], value: 0).annotations.first { $0.name == name }?.value ?? ""
  }
}
