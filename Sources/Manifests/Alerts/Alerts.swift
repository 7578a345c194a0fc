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
        content: .document(ruleFile(all(for: spec)).node)),
      ManifestFile(
        path: "prometheus/tests/vibe-ensemble.test.yaml",
        content: .document(testFile(all(for: spec)).node)),
    ]
  }

  /// Thresholds that no measured value can exceed.
  package static func findings(for spec: EnvironmentSpec) -> [Finding] {
    all(for: spec).flatMap(\.findings)
  }

  /// The alerts with what proves them, in the order of the guide.
  private static func all(for spec: EnvironmentSpec) -> [ProvenAlert] {
    [
      highErrorRate(spec), highLatency(spec), podCrashLooping(spec),
      databaseConnectionFailure(spec), highMemoryUsage(spec), highCPUUsage(spec),
    ]
  }

  private static func ruleFile(_ alerts: [ProvenAlert]) -> RuleFile {
    RuleFile(groups: [
      RuleGroup(
        "vibe-ensemble", interval: evaluationInterval, rules: alerts.map { .alert($0.rule) })
    ])
  }

  private static func testFile(_ alerts: [ProvenAlert]) -> RuleTestFile {
    RuleTestFile(
      ruleFiles: ["../rules/vibe-ensemble.yaml"], evaluationInterval: evaluationInterval,
      tests: alerts.flatMap(\.tests))
  }
}
