package import Findings
import Prometheus

/// An alert must say how bad it is, in a word that routes know.
package struct SeverityMissing: Check {
  package static let info = CheckInfo(
    id: "alert-severity-missing",
    finds: "an alert without the label severity, or with a value that nobody knows",
    why: "routes go by severity: such an alert falls through to the receiver for everything else",
    mend: "give it labels: {severity: critical}, warning or info",
    source:
      "Alertmanager documentation, \"Configuration\", route; Prometheus documentation, \"Alerting rules\"",
    example: CheckExample(
      bad: RuleExample.rules(
        """
        - alert: TargetDown
          expr: up == 0
          for: 5m
        - alert: TargetSlow
          expr: scrape_duration_seconds > 5
          for: 5m
          labels: { severity: critcal }
        """),
      good: RuleExample.rules(
        """
        - alert: TargetDown
          expr: up == 0
          for: 5m
          labels: { severity: critical }
        """)))

  package init() {}

  package func run(on objects: ObjectSet) -> [Finding] {
    let monitoring = objects.monitoring
    let routed = monitoring.routings.flatMap(\.routes).flatMap(\.matchers)
      .filter { $0.label == "severity" && $0.isEqual }
      .flatMap { $0.value.split(separator: "|").map(String.init) }
    let known = Self.usual.union(routed)
    return monitoring.alerts.compactMap { rule in
      guard let severity = rule.labels.first(where: { $0.name == "severity" }) else {
        // The expression may bring it.
        guard rule.tree?.labels.presence(of: "severity").isPresent != true else { return nil }
        return finding(rule.cursor["labels"], "\(rule.description) has no label severity")
      }
      let value = severity.value.text ?? ""
      guard !value.contains("{{"), !known.contains(value.lowercased()) else { return nil }
      let nearest = NearestName.of(value, in: known.sorted())
      return finding(
        severity.value,
        "\(rule.description) has the severity '\(value)', which is none of those in use",
        hint: nearest.map { "did you mean '\($0)'?" }
          ?? "use one of critical, warning and info, or one that a route of Alertmanager names")
    }
  }

  private static let usual: Set<String> = [
    "critical", "warning", "info", "none", "error", "page", "ticket", "notice", "high", "medium",
    "low", "major", "minor", "emergency", "alert", "debug", "slack", "email", "p1", "p2", "p3",
    "p4", "p5", "sev1", "sev2", "sev3", "sev4", "informational", "warn", "crit", "fatal", "urgent",
    "disaster", "average", "ok", "heartbeat", "watchdog",
  ]
}
