import Contract
import Environment
import Prometheus
import Scalars

extension AlertName {
  static let longTransaction = AlertName("LongTransaction")
}

/// A transaction that keeps others, or the removal of dead rows, waiting.
extension Alerts {
  static func longTransaction(_ spec: EnvironmentSpec) -> ProvenAlert {
    let settings = spec.alerts.longTransaction
    let metric = DatabaseSeries(spec).longestTransaction
    let threshold = Scalar.seconds(settings.threshold)
    let rule = rule(
      .longTransaction, spec, settings.timing,
      // A dump reads everything in one transaction, and means to.
      fires: metric.series(of: spec)
        .narrowed(by: .label("usename", isNot: DatabaseRole.backup.rawValue))
        .values.maximum(by: "namespace", "datname", "usename") > threshold,
      summary: "A transaction in PostgreSQL takes very long",
      description: """
        A transaction of \(.label("usename")) in the database \(.label("datname")) of \
        \(.label("namespace")) is \(.value) old; the limit is \(threshold.humanText).
        """, dashboard: .postgresql)
    let scenario = AlertScenario.calm(rule: rule, spec: spec)
    let session = { (role: DatabaseRole) in
      [NamedValue("datname", DatabaseFacts.name), NamedValue("usename", role.rawValue)]
    }
    let own = session(.owner)
    let seconds = Double(settings.threshold.milliseconds) / 1000
    let backup = scenario.series(
      metric, session(.backup) + [NamedValue("state", "active")],
      .constant(100 * seconds, steps: scenario.length(from: 0)))
    return ProvenAlert(
      .longTransaction, rule, longTransactionRunbook(RunbookCommands(spec: spec)),
      tests: scenario.proof(
        of: metric, own + [NamedValue("state", "active")], fires: "above \(threshold.humanText)",
        silent: "below \(threshold.humanText)", alert: scenario.alert(own),
        value: seconds * 1.00001, above: seconds * 1.00001, below: seconds * 0.99999,
        beside: [backup]))
  }

  private static func longTransactionRunbook(_ commands: RunbookCommands) -> Runbook {
    Runbook(
      meaning: "A session has had a transaction open for long; dumps are not counted.",
      impact: "Locks hold others up, and dead rows cannot be removed: tables grow.",
      commands: [
        commands.query(
          "SELECT pid, usename, application_name, state, now() - xact_start AS age, left(query, 80)"
            + " FROM pg_stat_activity WHERE xact_start IS NOT NULL ORDER BY age DESC LIMIT 10"),
        commands.query(
          "SELECT pid, pg_blocking_pids(pid) FROM pg_stat_activity"
            + " WHERE cardinality(pg_blocking_pids(pid)) > 0"),
      ],
      causes: [
        "Somebody's psql that was left open.", "A migration.", "A client that died without a word.",
      ],
      remedies: [
        "If nobody needs it: `SELECT pg_terminate_backend(pid)`.", "Let a migration finish.",
      ])
  }
}
