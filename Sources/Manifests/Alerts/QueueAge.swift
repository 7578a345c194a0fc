import Contract
import Environment
import Prometheus
import Scalars

extension AlertName {
  static let queueAge = AlertName("QueueAge", followsFrom: .databaseConnectionFailure)
}

/// A message that nobody fetches.
extension Alerts {
  static func queueAge(_ spec: EnvironmentSpec) -> ProvenAlert {
    let settings = spec.alerts.queueAge
    let threshold = Scalar.seconds(settings.threshold)
    let rule = rule(
      .queueAge, spec, settings.timing,
      fires: ServerMetrics.oldestMessageAge.series(of: spec).values.maximum(by: "namespace")
        > threshold,
      summary: "Messages of Vibe Ensemble wait for long",
      description: """
        The oldest message in \(.label("namespace")) has waited for \(.value), longer than \
        \(threshold.humanText).
        """, dashboard: .business)
    let scenario = AlertScenario(rule: rule, spec: spec)
    let seconds = Double(settings.threshold.milliseconds) / 1000
    let age = { @Sendable (labels: [NamedValue], seconds: Double) in
      InputSeries(
        ServerMetrics.oldestMessageAge.name, labels,
        .constant(seconds, steps: scenario.length(from: 0)))
    }
    let panel = Panel.timeSeries(
      "Oldest waiting message", "Its age; the line is the threshold of QueueAge.",
      thresholds: .alert(above: threshold, settings.timing), size: .third,
      PanelQuery(
        ServerMetrics.oldestMessageAge.chosen.values.maximum(by: "namespace"), "oldest"))
    return ProvenAlert(
      .queueAge, rule, queueAgeRunbook(RunbookCommands(spec: spec)),
      panel: AlertPanel(.messages, panel),
      tests: scenario.proof(
        fires: "above \(threshold.humanText)", silent: "below \(threshold.humanText)",
        alert: scenario.alert(), value: seconds * 1.00001,
        firing: [age(scenario.labels(), seconds * 1.00001)],
        calm: [
          age(scenario.labels(), seconds * 0.99999), age(scenario.foreignLabels(), seconds * 2),
        ]))
  }

  private static func queueAgeRunbook(_ commands: RunbookCommands) -> Runbook {
    Runbook(
      meaning: "A message was accepted, but its recipient has not fetched it for long.",
      impact: "Agents wait for each other; work that depends on the message stands still.",
      commands: [commands.serverLog("ERROR"), commands.serverPods, commands.databasePods],
      causes: [
        "The recipient is gone, and its presence has not run out yet.",
        "Events do not get from one replica to another.", "The database is slow.",
      ],
      remedies: [
        "Look at the dashboard: are agents there, and does the outbox lag?",
        "Restart replicas one by one: `\(commands.kubectl) rollout restart"
          + " deployment/vibe-ensemble-server`.",
      ])
  }
}
