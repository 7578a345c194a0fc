import Environment
import Prometheus
import Scalars

extension AlertName {
  static let replicationLag = AlertName("ReplicationLag", followsFrom: .databaseFailover)
}

/// A replica that is far behind the primary.
extension Alerts {
  /// Nil without replicas.
  static func replicationLag(_ spec: EnvironmentSpec) -> ProvenAlert? {
    guard case .cluster(_, let instances) = spec.postgres.mode, instances > 1 else { return nil }
    let settings = spec.alerts.replicationLag
    let metric = CloudNativePGMetrics.replicationLag
    let threshold = Scalar.seconds(settings.threshold)
    let rule = rule(
      .replicationLag, spec, settings.timing,
      fires: metric.series(of: spec).values.maximum(by: "namespace", "pod") > threshold,
      summary: "A replica of PostgreSQL is far behind",
      description: """
        \(.label("pod")) in \(.label("namespace")) is \(.value) behind the primary, more than \
        \(threshold.humanText).
        """, dashboard: .postgresql)
    let scenario = AlertScenario.calm(rule: rule, spec: spec)
    let own = [NamedValue("pod", "postgres-2")]
    let seconds = Double(settings.threshold.milliseconds) / 1000
    return ProvenAlert(
      .replicationLag, rule, replicationLagRunbook(RunbookCommands(spec: spec)),
      tests: scenario.proof(
        of: metric, own, fires: "above \(threshold.humanText)",
        silent: "below \(threshold.humanText)", alert: scenario.alert(own),
        value: seconds * 1.00001, above: seconds * 1.00001, below: seconds * 0.99999))
  }

  private static func replicationLagRunbook(_ commands: RunbookCommands) -> Runbook {
    Runbook(
      meaning: "A replica has received more than it has replayed, for a while.",
      impact: "If the primary were lost now, a failover would take longer or lose work.",
      commands: [
        commands.databasePods,
        commands.query(
          "SELECT application_name, state, sync_state, replay_lag"
            + " FROM pg_stat_replication"),
        "\(commands.kubectl) top pods --selector cnpg.io/cluster=postgres",
      ],
      causes: [
        "The replica's node or disk is slow.", "A long query on the replica holds replay up.",
        "A flood of writes: an import, a migration.",
      ],
      remedies: [
        "Wait for a known flood to end.",
        "Make the replica anew: `kubectl cnpg destroy postgres INSTANCE --namespace"
          + " \(commands.spec.namespace)`.",
      ])
  }
}
