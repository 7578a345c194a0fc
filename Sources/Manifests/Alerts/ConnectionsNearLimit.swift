import Environment
import Prometheus
import Scalars

extension AlertName {
  static let connectionsNearLimit = AlertName("ConnectionsNearLimit")
}

/// A database that has few connections left.
extension Alerts {
  static func connectionsNearLimit(_ spec: EnvironmentSpec) -> ProvenAlert {
    let settings = spec.alerts.connectionsNearLimit
    let threshold = Scalar.share(settings.threshold)
    let metrics = DatabaseSeries(spec)
    let rule = rule(
      .connectionsNearLimit, spec, settings.timing,
      // Both sides by instance: PostgreSQL's limit is one of each.
      fires: metrics.connections.series(of: spec).values.sum(by: "namespace", "pod")
        / metrics.maximumConnections.series(of: spec).values.sum(by: "namespace", "pod")
        > threshold,
      summary: "PostgreSQL runs out of connections",
      description: """
        \(.value) of the connections that the database behind \(.label("pod")) in \
        \(.label("namespace")) grants are in use, more than \(threshold.humanText).
        """, dashboard: .postgresql)
    let book = connectionsNearLimitRunbook(RunbookCommands(spec: spec))
    guard settings.threshold < .percent(100) else {
      return ProvenAlert(
        .connectionsNearLimit, rule, book,
        unreachable: neverFires(
          "connectionsNearLimit", "threshold",
          "ConnectionsNearLimit can never fire: PostgreSQL grants no more than 100%",
          hint: "choose a threshold below 100%"))
    }
    let scenario = AlertScenario.calm(rule: rule, spec: spec)
    let pod = [NamedValue("pod", "postgres-1")]
    return ProvenAlert(
      .connectionsNearLimit, rule, book,
      tests: scenario.proof(
        of: metrics.connections, pod + [NamedValue("datname", "vibe_ensemble")],
        fires: "above \(threshold.humanText)", silent: "below \(threshold.humanText)",
        alert: scenario.alert(pod), value: settings.threshold.justAbove,
        above: settings.threshold.justAbove * 1e9, below: settings.threshold.justBelow * 1e9,
        beside: [false, true].map {
          scenario.series(
            metrics.maximumConnections, pod,
            .constant(1e9, steps: scenario.length(from: 0)), foreign: $0)
        }))
  }

  private static func connectionsNearLimitRunbook(_ commands: RunbookCommands) -> Runbook {
    Runbook(
      meaning: "Nearly as many sessions are open as `max_connections` grants.",
      impact: "Beyond the limit every new connection is refused: requests fail.",
      commands: [
        commands.query(
          "SELECT usename, application_name, state, count(*) FROM pg_stat_activity"
            + " GROUP BY 1, 2, 3 ORDER BY 4 DESC"), commands.serverPods,
      ],
      causes: [
        "Clients besides the set's own: its pods are counted into the limit.",
        "Sessions that nobody closed.",
      ],
      remedies: [
        "End sessions that nobody needs: `SELECT pg_terminate_backend(pid)`.",
        "Raise `postgres.reservedConnections` for people, or lower `server.databasePoolSize`.",
      ])
  }
}
