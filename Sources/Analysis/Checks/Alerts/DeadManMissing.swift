package import Findings

/// Somebody outside must notice when alerting itself is dead.
package struct DeadManMissing: Check {
  package static let info = CheckInfo(
    id: "alert-deadman-missing",
    finds:
      "alert rules and an Alertmanager without an alert that always fires, to a receiver outside",
    why: "when Prometheus or Alertmanager is down, silence looks like health",
    mend:
      "add an alert with the expression vector(1), and a route that sends it to a service which reports its absence",
    source: "the Prometheus operator's kube-prometheus, alert Watchdog; Alertmanager documentation",
    severity: .warning, certainty: .likely,
    example: CheckExample(
      bad: RuleExample.rules(
        """
        - alert: TargetDown
          expr: up == 0
          for: 5m
        """,
        with: RuleExample.routes(
          """
          route: { receiver: team }
          receivers:
            - name: team
              email_configs: [{ to: team@example.org }]
          """)),
      good: RuleExample.rules(
        """
        - alert: Watchdog
          expr: vector(1)
        """,
        with: RuleExample.routes(
          """
          route: { receiver: team }
          receivers:
            - name: team
              email_configs: [{ to: team@example.org }]
          """))))

  package init() {}

  package func run(on objects: ObjectSet) -> [Finding] {
    let monitoring = objects.monitoring
    // Nobody is called at night for a cluster on somebody's desk.
    guard objects.facts.profile != .development,
      let routing = monitoring.routings.first(where: { !$0.isObject }),
      !monitoring.alerts.isEmpty,
      routing.notifiesSomebody
    else { return [] }
    let heartbeats = monitoring.alerts.filter(\.isHeartbeat)
    guard let heartbeat = heartbeats.first else {
      return [
        finding(
          routing.root.cursor["routes"],
          "none of the \(monitoring.alerts.count) alerts of the set fires always, so that its absence would tell that "
            + "alerting is dead")
      ]
    }
    let ends = routing.ends(of: heartbeat.alertLabels(monitoring))
    let receivers = ends.compactMap { routing.receiver($0.route.receiver) }
    guard !receivers.isEmpty, receivers.allSatisfy(\.isEmpty) else { return [] }
    return [
      finding(
        heartbeat.cursor,
        "alert \(heartbeat.name), which fires always, ends at the receiver '\(receivers[0].name)', which notifies nobody"
      )
    ]
  }
}
