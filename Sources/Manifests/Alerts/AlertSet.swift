package import Environment
package import Findings
package import Kubernetes
import Prometheus

/// All alerts of an environment: rules for Prometheus, a unit test of each, and a page of each.
package struct AlertSet: Sendable {
  private let spec: EnvironmentSpec
  /// Those of the guide, in its order, and the others; only those that can have data in the environment.
  private let alerts: [ProvenAlert]

  package init(_ spec: EnvironmentSpec) {
    self.spec = spec
    let guide = [
      Alerts.highErrorRate(spec), Alerts.highLatency(spec), Alerts.podCrashLooping(spec),
      Alerts.databaseConnectionFailure(spec), Alerts.highMemoryUsage(spec),
      Alerts.highCPUUsage(spec),
    ]
    let others: [ProvenAlert?] = [
      Alerts.targetDown(spec), Alerts.podOOMKilled(spec), Alerts.autoscalerAtMaximum(spec),
      Alerts.autoscalerBlind(spec), Alerts.diskFilling(spec), Alerts.volumeNearFull(spec),
      Alerts.quotaNearFull(spec), Alerts.backupMissing(spec), Alerts.weeklyBackupMissing(spec),
      Alerts.backupTooSmall(spec), Alerts.certificateExpiring(spec),
      Alerts.connectionsNearLimit(spec),
      Alerts.longTransaction(spec), Alerts.replicationLag(spec), Alerts.databaseFailover(spec),
    ]
    alerts =
      guide + Alerts.burnRates(spec) + others.compactMap { $0 } + Alerts.server(spec)
      + [Alerts.watchdog(spec)]
  }

  package var names: [AlertName] { alerts.map(\.name) }

  /// What the environment's Prometheus evaluates: first what is recorded, then the alerts on it.
  var rules: RuleFile {
    let recorded = BurnRate.Objective.allCases.flatMap { objective in
      BurnRate.windows.map { BurnRate(objective: objective, spec: spec).missed(over: $0).rule }
    }
    return RuleFile(groups: [
      RuleGroup(
        "vibe-ensemble", interval: Alerts.evaluationInterval,
        rules: recorded + alerts.map { .alert($0.rule) })
    ])
  }

  /// The rules and their unit tests, as plain Prometheus files.
  ///
  /// promtool evaluates all rules at the pace of a file, so that alerts on what changes slowly have
  /// files of their own.
  package var files: [ManifestFile] {
    [
      ManifestFile(path: "prometheus/rules/vibe-ensemble.yaml", content: .document(rules.node)),
      ManifestFile(
        path: "prometheus/tests/vibe-ensemble.test.yaml",
        content: .document(tests(every: Alerts.evaluationInterval).node)),
      ManifestFile(
        path: "prometheus/tests/vibe-ensemble-calm.test.yaml",
        content: .document(tests(every: AlertScenario.calmStep).node)),
      ManifestFile(
        path: "prometheus/tests/vibe-ensemble-slow.test.yaml",
        content: .document(tests(every: AlertScenario.slowStep).node)),
    ]
  }

  private func tests(every step: Duration) -> RuleTestFile {
    RuleTestFile(
      ruleFiles: ["../rules/vibe-ensemble.yaml"], evaluationInterval: step,
      tests: alerts.flatMap(\.tests).filter { $0.interval == step })
  }

  /// Panels that stand beside their alerts.
  var panels: [AlertPanel] { alerts.compactMap(\.panel) }

  /// Thresholds that no measured value can exceed.
  package var findings: [Finding] { alerts.flatMap(\.findings) }

  /// The page of each alert.
  package func runbooks(_ templates: TemplateSet, findings: inout [Finding]) -> [ManifestFile] {
    alerts.map { alert in
      ManifestFile(
        path: alert.name.runbookPath,
        content: .text(RunbookPage(alert, spec, names: names).text(templates, findings: &findings)))
    }
  }

  /// While the cause of an alert is sent, the alert itself need not be.
  var inhibitions: [Inhibition] {
    names.compactMap { name in
      let causes = name.followsFrom.filter(names.contains)
      guard !causes.isEmpty else { return nil }
      return Inhibition(
        causes: [.oneOf("alertname", causes.map(\.rawValue))],
        consequences: [.label("alertname", is: name.rawValue)],
        equal: ["environment"] + name.sharedWithCause)
    }
  }
}
