import Environment
import Prometheus
import Scalars

extension AlertName {
  static let watchdog = AlertName("Watchdog")
}

/// An alert that always fires: whoever hears it no more knows that the monitoring is dead.
extension Alerts {
  static func watchdog(_ spec: EnvironmentSpec) -> ProvenAlert {
    let rule = rule(
      .watchdog, spec, AlertTiming(for: .zero, severity: .info, team: "platform"),
      fires: InstantVector<Units.Flag>.always.equals(.flag(true)),
      summary: "The monitoring of Vibe Ensemble lives",
      description: """
        Always fires. It goes to the dead man's switch, which raises an alarm when it stops coming.
        """, dashboard: .alerts)
    let scenario = AlertScenario(rule: rule, spec: spec)
    return ProvenAlert(
      .watchdog, rule, watchdogRunbook(RunbookCommands(spec: spec)),
      tests: [
        scenario.fires("fires without series", from: 0, alert: [], value: 1, series: [])
      ])
  }

  private static func watchdogRunbook(_ commands: RunbookCommands) -> Runbook {
    Runbook(
      meaning: """
        Prometheus evaluates rules and Alertmanager delivers. You read this because the dead man's \
        switch has not heard from them.
        """,
      impact: "No alert reaches anybody: treat everything as unwatched.",
      commands: AlertLinks(commands.spec).watchers,
      causes: [
        "Prometheus or Alertmanager is down, or their volume is full.",
        "The way out is closed: network policy, proxy, DNS.",
        "The address of the receiver has changed.",
      ],
      remedies: [
        "Bring them back; nothing is lost but what happened meanwhile.",
        "Look at the dashboards yourself until the switch is quiet.",
      ])
  }
}
