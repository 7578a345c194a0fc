package import Findings
import Prometheus

/// An alert must reach somebody as its severity demands.
package struct RouteMissing: Check {
  package static let info = CheckInfo(
    id: "alert-route-missing",
    finds:
      "an alert that ends at a receiver without notifications, or a severe one that no route takes although routes go by severity",
    why: "it fires, and nobody is told, or only the mailbox that nobody reads at night",
    mend: "add a route for its labels, or give it labels that a route takes",
    source: "Alertmanager documentation, \"Configuration\", route",
    example: CheckExample(
      bad: RuleExample.rules(
        """
        - alert: TargetDown
          expr: up == 0
          for: 5m
          labels: { severity: page }
        """,
        with: RuleExample.routes(
          """
          route:
            receiver: nobody
            routes:
              - { receiver: pager, matchers: ['severity="critical"'] }
          receivers:
            - name: nobody
            - name: pager
              pagerduty_configs: [{ routing_key_file: /etc/alertmanager/key }]
          """)),
      good: RuleExample.rules(
        """
        - alert: TargetDown
          expr: up == 0
          for: 5m
          labels: { severity: critical }
        """,
        with: RuleExample.routes(
          """
          route:
            receiver: nobody
            routes:
              - { receiver: pager, matchers: ['severity="critical"'] }
          receivers:
            - name: nobody
            - name: pager
              pagerduty_configs: [{ routing_key_file: /etc/alertmanager/key }]
          """))))

  package init() {}

  package func run(on objects: ObjectSet) -> [Finding] {
    let monitoring = objects.monitoring
    // With several Alertmanagers in a set nothing tells which one an alert goes to.
    let routings = monitoring.routings.filter { !$0.isObject }
    guard routings.count == 1, let routing = routings.first, routing.root.cursor.exists else {
      return []
    }
    guard routing.notifiesSomebody else { return ofAll(routing, monitoring) }
    return monitoring.alerts.compactMap { problem($0, routing, monitoring) }
  }

  /// No receiver notifies anybody: one cause, one finding.
  private func ofAll(_ routing: AlertRouting, _ monitoring: Monitoring) -> [Finding] {
    let alerts = monitoring.alerts.filter { rule in
      !["", "none", "info", "debug"].contains(rule.label("severity")?.lowercased() ?? "")
    }
    guard !alerts.isEmpty, !routing.receivers.isEmpty else { return [] }
    return [
      finding(
        routing.root.cursor["receiver"],
        "no receiver notifies anybody, and \(alerts.count) of \(monitoring.alerts.count) alerts of the set are more "
          + "than information, the first of them \(alerts[0].name)")
    ]
  }

  private func problem(
    _ rule: RuleUse, _ routing: AlertRouting, _ monitoring: Monitoring
  ) -> Finding? {
    let severity = rule.label("severity")?.lowercased() ?? ""
    guard !["none", "info", "debug"].contains(severity) || Self.isSevere(severity) else {
      return nil
    }
    let ends = routing.ends(of: rule.alertLabels(monitoring))
    guard !ends.isEmpty else { return nil }
    let receivers = ends.compactMap { routing.receiver($0.route.receiver) }
    guard receivers.count == ends.count else { return nil }
    if receivers.allSatisfy(\.isEmpty) {
      let names = Set(receivers.map(\.name)).sorted().map { "'\($0)'" }.joined(separator: ", ")
      return finding(
        rule.cursor["labels"],
        "\(rule.description)\(severity.isEmpty ? "" : " of severity \(severity)") ends at the receiver \(names), which "
          + "notifies nobody")
    }
    guard Self.isSevere(severity), ends.count == 1, ends[0].route.isRoot else { return nil }
    let severe = routing.routes.filter { route in
      route.matchers.contains {
        $0.label == "severity" && $0.isEqual && Self.names(severe: $0.value)
      }
        && route.receiver != routing.root.receiver
    }
    guard let other = severe.first else { return nil }
    return finding(
      rule.cursor["labels"],
      "\(rule.description) of severity \(severity) is taken by no route and ends at the root's receiver "
        + "'\(routing.root.receiver)', while severe alerts go to '\(other.receiver)'")
  }

  private static func isSevere(_ severity: String) -> Bool {
    [
      "critical", "crit", "page", "error", "fatal", "emergency", "high", "major", "p1", "sev1",
      "urgent",
    ]
    .contains(severity)
  }

  private static func names(severe value: String) -> Bool {
    value.split(whereSeparator: { "|()^$".contains($0) }).contains { isSevere($0.lowercased()) }
  }
}

extension RuleUse {
  /// What is known of the labels that the alert has at Alertmanager.
  func alertLabels(_ monitoring: Monitoring) -> AlertLabels {
    var known = ["alertname": name]
    var possible: Set<String>?
    if let labels = tree?.labels {
      for (label, value) in labels.present where label != "__name__" {
        if let value { known[label] = value }
      }
      possible = labels.closedNames.map(Set.init)
    }
    for configuration in monitoring.configurations {
      for (label, value) in configuration.root[at: "global", "external_labels"].texts {
        if known[label] == nil { known[label] = value }
      }
    }
    // The operator and relabeling of alerts add labels that are not seen here.
    if monitoring.configurations.isEmpty { possible = nil }
    for configuration in monitoring.configurations
    where configuration.root[at: "alerting", "alert_relabel_configs"].exists {
      possible = nil
    }
    for (label, value) in labelTexts {
      if value.contains("{{") {
        known[label] = nil
        possible?.insert(label)
      } else {
        known[label] = value
      }
    }
    return AlertLabels(known: known, possible: possible)
  }
}
