import Environment
import Prometheus
import Scalars

extension AlertName {
  static let volumeNearFull = AlertName("VolumeNearFull")
}

/// A volume of the namespace with little room left.
extension Alerts {
  static func volumeNearFull(_ spec: EnvironmentSpec) -> ProvenAlert {
    let settings = spec.alerts.volumeNearFull
    let claim = "persistentvolumeclaim"
    let threshold = Scalar.share(settings.threshold)
    let rule = rule(
      .volumeNearFull, spec, settings.timing,
      fires: VolumeMetrics.used.series(of: spec).values.maximum(by: "namespace", claim)
        / VolumeMetrics.capacity.series(of: spec).values.maximum(by: "namespace", claim)
        > threshold,
      summary: "A volume of Vibe Ensemble is nearly full",
      description: """
        \(.value) of the volume \(.label(claim)) in \(.label("namespace")) is in use, more than \
        \(threshold.humanText).
        """, dashboard: .infrastructure)
    let book = volumeNearFullRunbook(RunbookCommands(spec: spec))
    guard settings.threshold < .percent(100) else {
      return ProvenAlert(
        .volumeNearFull, rule, book,
        unreachable: neverFires(
          "volumeNearFull", "threshold", "VolumeNearFull can never fire: no share is above 100%",
          hint: "choose a threshold below 100%"))
    }
    let scenario = AlertScenario.calm(rule: rule, spec: spec)
    let own = [NamedValue(claim, "data-postgres-0")]
    return ProvenAlert(
      .volumeNearFull, rule, book,
      tests: scenario.proof(
        of: VolumeMetrics.used, own, fires: "above \(threshold.humanText)",
        silent: "below \(threshold.humanText)", alert: scenario.alert(own),
        value: settings.threshold.justAbove, above: settings.threshold.justAbove * 1e9,
        below: settings.threshold.justBelow * 1e9,
        beside: [false, true].map {
          scenario.series(
            VolumeMetrics.capacity, own, .constant(1e9, steps: scenario.length(from: 0)),
            foreign: $0)
        }))
  }

  private static func volumeNearFullRunbook(_ commands: RunbookCommands) -> Runbook {
    Runbook(
      meaning: "The kubelet measures that a volume of the namespace is nearly full.",
      impact: "A database without room refuses to write; Prometheus without room stops recording.",
      commands: [
        "\(commands.kubectl) get persistentvolumeclaims",
        commands.query(
          "SELECT relname, pg_size_pretty(pg_total_relation_size(oid)) FROM pg_class"
            + " WHERE relkind = 'r' ORDER BY pg_total_relation_size(oid) DESC LIMIT 10"),
      ],
      causes: [
        "Growth beyond what was planned.", "A replication slot that nobody reads keeps WAL.",
        "Retention longer than the volume can hold.",
      ],
      remedies: [
        "Enlarge the volume in the environment file (`postgres.instance.storage`,"
          + " `monitoring.bundled`), render and apply: the storage class must allow it.",
        "Shorten the retention.",
      ])
  }
}
