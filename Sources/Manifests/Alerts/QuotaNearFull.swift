import Environment
import Findings
import Prometheus
import Scalars

extension AlertName {
  static let quotaNearFull = AlertName("QuotaNearFull")
}

/// A resource of the namespace's quota that is nearly used up.
extension Alerts {
  /// Nil where the quota grants exactly what the set uses: it is always full.
  static func quotaNearFull(_ spec: EnvironmentSpec) -> ProvenAlert? {
    guard spec.quota.headroomPercent > 0 else { return nil }
    let settings = spec.alerts.quotaNearFull
    let labels = (quota: "resourcequota", resource: "resource")
    let threshold = Scalar.share(settings.threshold)
    let rule = rule(
      .quotaNearFull, spec, settings.timing,
      fires: KubeStateMetrics.quotaUsed.series(of: spec).values
        .maximum(by: "namespace", labels.quota, labels.resource)
        / KubeStateMetrics.quotaHard.series(of: spec).values
        .maximum(by: "namespace", labels.quota, labels.resource) > threshold,
      summary: "The quota of Vibe Ensemble is nearly used up",
      description: """
        \(.value) of \(.label(labels.resource)) in the quota of \(.label("namespace")) is used, more \
        than \(threshold.humanText).
        """, dashboard: .infrastructure)
    let book = quotaNearFullRunbook(RunbookCommands(spec: spec))
    guard settings.threshold < .percent(100) else {
      return ProvenAlert(
        .quotaNearFull, rule, book,
        unreachable: neverFires(
          "quotaNearFull", "threshold", "QuotaNearFull can never fire: no share is above 100%",
          hint: "choose a threshold below 100%"))
    }
    // The storage that the set asks for is all in use from the first minute.
    let granted = 100 + spec.quota.headroomPercent
    let usual = Ratio.percent((10_000 + granted - 1) / granted)
    guard settings.threshold >= usual else {
      return ProvenAlert(
        .quotaNearFull, rule, book,
        unreachable: Finding(
          id: "alert-always-fires", path: "quota.headroomPercent",
          message: "QuotaNearFull would always fire: the set itself uses"
            + " \(Scalar.share(usual).humanText) of its quota",
          hint: "raise 'quota.headroomPercent' or 'alerts.quotaNearFull.threshold'"))
    }
    let scenario = AlertScenario.calm(rule: rule, spec: spec)
    let own = [
      NamedValue(labels.quota, "vibe-ensemble-quota"), NamedValue(labels.resource, "pods"),
    ]
    return ProvenAlert(
      .quotaNearFull, rule, book,
      tests: scenario.proof(
        of: KubeStateMetrics.quotaUsed, own,
        fires: "above \(threshold.humanText)", silent: "below \(threshold.humanText)",
        alert: scenario.alert(own), value: settings.threshold.justAbove,
        above: settings.threshold.justAbove * 1e9, below: settings.threshold.justBelow * 1e9,
        beside: [false, true].map {
          scenario.series(
            KubeStateMetrics.quotaHard, own,
            .constant(1e9, steps: scenario.length(from: 0)), foreign: $0)
        }))
  }

  private static func quotaNearFullRunbook(_ commands: RunbookCommands) -> Runbook {
    Runbook(
      meaning: "The objects of the namespace use nearly all that its quota grants.",
      impact: "Beyond the quota no pod starts: a rollout, an autoscaler or a backup waits.",
      commands: [
        "\(commands.kubectl) describe resourcequota vibe-ensemble-quota",
        "\(commands.kubectl) get pods", commands.events,
      ],
      causes: [
        "Objects that somebody made by hand.",
        "Pods that do not end, from a rollout or a Job that hangs.",
      ],
      remedies: [
        "Remove what does not belong there.",
        "Raise `quota.headroomPercent`, render and apply: the rest of the quota is computed.",
      ])
  }
}
