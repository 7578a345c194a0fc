import Environment
import Prometheus

extension AlertName {
  static let autoscalerBlind = AlertName("AutoscalerBlind")
}

/// An autoscaler that cannot read the metrics that it scales on.
extension Alerts {
  /// Nil where the number of replicas is fixed.
  static func autoscalerBlind(_ spec: EnvironmentSpec) -> ProvenAlert? {
    guard case .automatic = spec.server.scaling else { return nil }
    let rule = rule(
      .autoscalerBlind, spec, spec.alerts.autoscalerBlind,
      fires: KubeStateMetrics.autoscalerCondition.series(of: spec)
        .narrowed(
          by: .label("condition", is: "ScalingActive"),
          .label("status", isOneOf: ["false", "unknown"])
        )
        .values.maximum(by: "namespace", "horizontalpodautoscaler").equals(.flag(true)),
      summary: "The autoscaler of Vibe Ensemble is blind",
      description: """
        \(.label("horizontalpodautoscaler")) in \(.label("namespace")) cannot compute how many \
        replicas are needed and leaves them as they are.
        """, dashboard: .infrastructure)
    return ProvenAlert(
      .autoscalerBlind, rule, autoscalerBlindRunbook(RunbookCommands(spec: spec)),
      tests: tests(ofBlindness: AlertScenario.calm(rule: rule, spec: spec)))
  }

  private static func tests(ofBlindness scenario: AlertScenario) -> [RuleTest] {
    let autoscaler = [NamedValue("horizontalpodautoscaler", "vibe-ensemble-hpa")]
    let condition = { (name: String, status: String, value: Double) in
      scenario.series(
        KubeStateMetrics.autoscalerCondition,
        autoscaler + [NamedValue("condition", name), NamedValue("status", status)],
        .constant(value, steps: scenario.length(from: 0)))
    }
    return scenario.proof(
      fires: "while scaling is not active", silent: "while only its range limits it",
      alert: scenario.alert(autoscaler), value: 1,
      firing: [
        condition("ScalingActive", "true", 0), condition("ScalingActive", "false", 1),
        condition("ScalingActive", "unknown", 0),
      ],
      calm: [
        condition("ScalingActive", "true", 1), condition("ScalingActive", "false", 0),
        condition("ScalingActive", "unknown", 0), condition("ScalingLimited", "false", 1),
      ])
  }

  private static func autoscalerBlindRunbook(_ commands: RunbookCommands) -> Runbook {
    Runbook(
      meaning: "The autoscaler's condition ScalingActive is not true: it gets no metrics.",
      impact: "None while the load stays; more load will not be met by more replicas.",
      commands: [
        "\(commands.kubectl) describe horizontalpodautoscaler vibe-ensemble-hpa",
        "kubectl get apiservices v1beta1.metrics.k8s.io", commands.serverUsage,
      ],
      causes: [
        "The metrics server is down, or does not reach the kubelets.",
        "The adapter of the custom metric is down, or finds no series.",
        "A container of the pods has no request for CPU or memory.",
      ],
      remedies: [
        "Mend the metrics server or the adapter: `describe` says which metric is missing.",
        "Until then scale by hand: `\(commands.kubectl) scale deployment/vibe-ensemble-server"
          + " --replicas N`.",
      ])
  }
}
