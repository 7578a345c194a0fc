import Contract
import Environment
import Prometheus

extension AlertName {
  static let databaseConnectionFailure = AlertName("DatabaseConnectionFailure")
}

/// A replica that cannot reach the database, or no replica that says it can.
extension Alerts {
  static func databaseConnectionFailure(_ spec: EnvironmentSpec) -> ProvenAlert {
    let up = ServerMetrics.databaseUp.series(of: spec)
    // Without the second part the alert would be silent when the whole server is gone, which is
    // what a lost database may look like from outside.
    let rule = rule(
      .databaseConnectionFailure, spec, spec.alerts.databaseConnectionFailure,
      fires: up.values.minimum(by: "namespace").equals(.flag(false))
        .or(up.absent.maximum(by: "namespace").equals(.flag(true))),
      summary: "Vibe Ensemble has no database",
      description: """
        In \(.label("namespace")), a replica cannot reach PostgreSQL, or no replica reports \
        whether it can.
        """, dashboard: .postgresql)
    let book = databaseConnectionFailureRunbook(RunbookCommands(spec: spec))
    return ProvenAlert(
      .databaseConnectionFailure, rule, book,
      tests: tests(of: AlertScenario(rule: rule, spec: spec)))
  }

  private static func databaseConnectionFailureRunbook(_ commands: RunbookCommands) -> Runbook {
    Runbook(
      meaning: """
        A replica's check of PostgreSQL fails, or no replica reports at all.
        """,
      impact: "Nothing that reads or writes works: agents, messages, knowledge and the dashboard.",
      commands: [
        commands.databasePods, commands.databaseLog, commands.serverLog("ERROR"),
        "\(commands.kubectl) get networkpolicies,endpointslices",
      ],
      causes: [
        "PostgreSQL is down, starting, failing over or out of disk.",
        "A password was changed on one side only.",
        "A network policy or DNS keeps the server from the database.",
        "No replica of the server runs or is scraped.",
      ],
      remedies: [
        "Bring PostgreSQL back; the server connects again by itself.",
        "Out of disk: enlarge the volume (`postgres.instance.storage`).",
        "If its data are lost: restore the last backup as the operations guide says.",
      ])
  }

  private static func tests(of scenario: AlertScenario) -> [RuleTest] {
    let alert = [NamedValue("namespace", "\(scenario.spec.namespace)")]
    let up = { (labels: [NamedValue], value: Double) in
      InputSeries(
        ServerMetrics.databaseUp.name, labels,
        .constant(value, steps: scenario.length(from: 0)))
    }
    return [
      scenario.fires(
        "fires when one replica has no database", from: 0, alert: alert, value: 0,
        series: [up(scenario.labels(), 1), up(scenario.labels(pod: "server-1"), 0)]),
      scenario.silent(
        "is silent while all replicas have a database", from: 0,
        series: [
          up(scenario.labels(), 1), up(scenario.labels(pod: "server-1"), 1),
          up(scenario.foreignLabels(), 0),
        ]),
      scenario.fires(
        "fires without series", from: 0, alert: alert, value: 1,
        series: [up(scenario.foreignLabels(), 1)]),
    ]
  }
}
