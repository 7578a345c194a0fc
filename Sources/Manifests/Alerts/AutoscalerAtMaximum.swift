import Environment
import Prometheus

extension AlertName {
  static let autoscalerAtMaximum = AlertName("AutoscalerAtMaximum")
}

/// An autoscaler that has all the replicas that it may have.
extension Alerts {
  /// Nil where the number of replicas is fixed, be it by a range of one: it would always fire.
  static func autoscalerAtMaximum(_ spec: EnvironmentSpec) -> ProvenAlert? {
    guard case .automatic(let autoscaling) = spec.server.scaling,
      autoscaling.minReplicas < autoscaling.maxReplicas
    else { return nil }
    let maximum = autoscaling.maxReplicas
    let rule = rule(
      .autoscalerAtMaximum, spec, spec.alerts.autoscalerAtMaximum,
      fires: KubeStateMetrics.autoscalerCurrent.series(of: spec).values
        .maximum(by: "namespace", "horizontalpodautoscaler") >= .count(maximum),
      summary: "Vibe Ensemble cannot grow any further",
      description: """
        \(.label("horizontalpodautoscaler")) in \(.label("namespace")) runs \(.value) replicas, as \
        many as it may.
        """, dashboard: .infrastructure)
    let scenario = AlertScenario.calm(rule: rule, spec: spec)
    let own = [NamedValue("horizontalpodautoscaler", "vibe-ensemble-hpa")]
    return ProvenAlert(
      .autoscalerAtMaximum, rule, autoscalerAtMaximumRunbook(RunbookCommands(spec: spec), maximum),
      tests: scenario.proof(
        of: KubeStateMetrics.autoscalerCurrent, own, fires: "at \(maximum) replicas",
        silent: "at \(maximum - 1) replicas", alert: scenario.alert(own), value: Double(maximum),
        above: Double(maximum), below: Double(maximum - 1)))
  }

  private static func autoscalerAtMaximumRunbook(
    _ commands: RunbookCommands, _ maximum: Int
  ) -> Runbook {
    Runbook(
      meaning:
        "The autoscaler runs \(maximum) replicas, all that `server.autoscaling.maxReplicas` grants.",
      impact: "None yet; more load will not be met by more replicas.",
      commands: [
        "\(commands.kubectl) describe horizontalpodautoscaler vibe-ensemble-hpa",
        commands.serverUsage,
      ],
      causes: ["More load than the environment was made for.", "A client that calls in a loop."],
      remedies: [
        "Raise `server.autoscaling.maxReplicas`; quota and the connections of PostgreSQL follow.",
        "Slow a single client down by `ingress.rateLimit`.",
      ])
  }
}
