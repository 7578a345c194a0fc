package import Environment
package import Findings
package import Kubernetes
import Prometheus

/// The alerts of the operations guide: a rule file for Prometheus, and a unit test of each rule.
///
/// Each alert is a file beside this one. Thresholds come from the environment only; the texts and the
/// tests are made from the same values.
package enum Alerts {
  /// The rule file and its unit tests, as plain Prometheus files.
  package static func files(for spec: EnvironmentSpec) -> [ManifestFile] {
    [
      ManifestFile(
        path: "prometheus/rules/vibe-ensemble.yaml",
        content: .document(RuleFile(groups: ruleGroups(for: spec)).node)),
      ManifestFile(
        path: "prometheus/tests/vibe-ensemble.test.yaml",
        content: .document(testFile(all(for: spec)).node)),
    ]
  }

  /// Thresholds that no measured value can exceed.
  package static func findings(for spec: EnvironmentSpec) -> [Finding] {
    all(for: spec).flatMap(\.findings)
  }

  /// The page of each alert that the environment has.
  package static func runbooks(
    for spec: EnvironmentSpec, templates: TemplateSet, findings: inout [Finding]
  ) -> [ManifestFile] {
    all(for: spec).map { alert in
      ManifestFile(
        path: alert.name.runbookPath,
        content: .text(RunbookPage(alert, spec).text(templates, findings: &findings)))
    }
  }

  /// Which alerts of the environment explain which others, in the order of the rules: while one of
  /// `causes` fires, `alert` needs not be heard.
  package static func inhibitions(
    for spec: EnvironmentSpec
  ) -> [(alert: AlertName, causes: [AlertName])] {
    let names = all(for: spec).map(\.name)
    return names.compactMap { name in
      let causes = name.followsFrom.filter(names.contains)
      return causes.isEmpty ? nil : (name, causes)
    }
  }

  /// The alerts with what proves them: those of the guide, in its order, and the others; only those
  /// that can have data in the environment.
  private static func all(for spec: EnvironmentSpec) -> [ProvenAlert] {
    let guide = [
      highErrorRate(spec), highLatency(spec), podCrashLooping(spec),
      databaseConnectionFailure(spec), highMemoryUsage(spec), highCPUUsage(spec),
    ]
    let others: [ProvenAlert?] = [
      targetDown(spec), podOOMKilled(spec), autoscalerAtMaximum(spec), autoscalerBlind(spec),
      diskFilling(spec), volumeNearFull(spec), quotaNearFull(spec), backupMissing(spec),
      weeklyBackupMissing(spec), certificateExpiring(spec), connectionsNearLimit(spec),
      longTransaction(spec), replicationLag(spec), databaseFailover(spec), queueAge(spec),
      rateLimited(spec), loginFailures(spec), watchdog(spec),
    ]
    return guide + burnRates(spec) + others.compactMap { $0 }
  }

  /// What the environment's Prometheus evaluates: first what is recorded, then the alerts on it.
  static func ruleGroups(for spec: EnvironmentSpec) -> [RuleGroup] {
    let recorded = BurnRate.Objective.allCases.flatMap { objective in
      BurnRate.windows.map { BurnRate(objective: objective, spec: spec).missed(over: $0).rule }
    }
    return [
      RuleGroup(
        "vibe-ensemble", interval: evaluationInterval,
        rules: recorded + all(for: spec).map { .alert($0.rule) })
    ]
  }

  private static func testFile(_ alerts: [ProvenAlert]) -> RuleTestFile {
    RuleTestFile(
      ruleFiles: ["../rules/vibe-ensemble.yaml"], evaluationInterval: evaluationInterval,
      tests: alerts.flatMap(\.tests))
  }
}
