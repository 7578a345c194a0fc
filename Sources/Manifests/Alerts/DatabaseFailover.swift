import Environment
import Prometheus

extension AlertName {
  static let databaseFailover = AlertName("DatabaseFailover")
}

/// An instance that has become the primary, or ceased to be it.
extension Alerts {
  /// Nil without replicas.
  static func databaseFailover(_ spec: EnvironmentSpec) -> ProvenAlert? {
    guard case .cluster(_, let instances) = spec.postgres.mode, instances > 1 else { return nil }
    let timing = spec.alerts.databaseFailover
    let rule = rule(
      .databaseFailover, spec, timing,
      fires: CloudNativePGMetrics.inRecovery.series(of: spec).changes(over: failoverWindow)
        .maximum(by: "namespace", "pod") > .count(0),
      summary: "Another instance of PostgreSQL has become the primary",
      description: """
        \(.label("pod")) in \(.label("namespace")) changed between primary and replica; changes \
        within fifteen minutes: \(.value).
        """, dashboard: .postgresql)
    let book = databaseFailoverRunbook(RunbookCommands(spec: spec))
    let scenario = AlertScenario(rule: rule, spec: spec)
    guard scenario.length(from: 1) < scenario.steps(failoverWindow) else {
      return ProvenAlert(
        .databaseFailover, rule, book,
        unreachable: neverFires(
          "databaseFailover", "for",
          "DatabaseFailover can never fire: a change counts for fifteen minutes only",
          hint: "choose a 'for' below 12m"))
    }
    return ProvenAlert(.databaseFailover, rule, book, tests: tests(ofFailover: scenario))
  }

  private static let failoverWindow = Duration.seconds(900)

  private static func tests(ofFailover scenario: AlertScenario) -> [RuleTest] {
    let steps = scenario.length(from: 1)
    let pod = [NamedValue("pod", "postgres-2")]
    let recovery = { (samples: SampleSequence, foreign: Bool) in
      scenario.series(CloudNativePGMetrics.inRecovery, pod, samples, foreign: foreign)
    }
    let promoted = SampleSequence.constant(1, steps: 0).then(.constant(0, steps: steps))
    return scenario.proof(
      fires: "when a replica is promoted", silent: "while a replica stays one", from: 1,
      alert: scenario.alert(pod), value: 1, firing: [recovery(promoted, false)],
      calm: [recovery(.constant(1, steps: steps), false), recovery(promoted, true)])
  }

  private static func databaseFailoverRunbook(_ commands: RunbookCommands) -> Runbook {
    Runbook(
      meaning: "The operator made another instance the primary, planned or not.",
      impact: "Writes failed for seconds; sessions of the old primary were cut.",
      commands: [
        commands.databasePods, "\(commands.kubectl) describe clusters.postgresql.cnpg.io postgres",
        commands.events, commands.databaseLog,
      ],
      causes: [
        "An update of the cluster, or somebody's switchover: nothing to do.",
        "The old primary's node or volume failed.",
      ],
      remedies: [
        "See that all instances are ready again and none is far behind.",
        "Where a node failed, replace it: the operator makes the replica anew.",
      ])
  }
}
