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
      ManifestFile(path: rulePath, content: .document(ruleFile(for: spec).node)),
      ManifestFile(path: testPath, content: .document(testFile(for: spec).node)),
    ]
  }

  /// Thresholds that no measured value can exceed.
  package static func findings(for spec: EnvironmentSpec) -> [Finding] {
    all(for: spec).flatMap(\.findings)
  }

  /// The alerts with what proves them, in the order of the guide.
  static func all(for spec: EnvironmentSpec) -> [ProvenAlert] {
    [
      highErrorRate(spec), highLatency(spec), podCrashLooping(spec),
      databaseConnectionFailure(spec), highMemoryUsage(spec), highCPUUsage(spec),
    ]
  }

  static func ruleFile(for spec: EnvironmentSpec) -> RuleFile {
    RuleFile(groups: [
      RuleGroup(
        "vibe-ensemble", interval: evaluationInterval,
        rules: all(for: spec).map { .alert($0.rule) })
    ])
  }

  static func testFile(for spec: EnvironmentSpec) -> RuleTestFile {
    RuleTestFile(
      ruleFiles: ["../rules/vibe-ensemble.yaml"], evaluationInterval: evaluationInterval,
      tests: all(for: spec).flatMap(\.tests))
  }

  private static let rulePath = "prometheus/rules/vibe-ensemble.yaml"
  private static let testPath = "prometheus/tests/vibe-ensemble.test.yaml"
}
