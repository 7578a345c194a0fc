import Foundation
import Prometheus
import TestSupport
import Testing
import YAML

@Suite struct RuleTestRunnerTests {
  private static func report(_ test: String, rules: String, path: String) -> RuleTestReport {
    RuleTestRunner().run(SourceFile(path: path, text: test)) { _ in
      [SourceFile(path: "rules.yaml", text: rules)]
    }
  }

  private static func promtoolPasses(_ test: String, rules: String) throws -> Bool {
    let scratch = try ScratchFolder()
    defer { scratch.remove() }
    let local = test.replacing("../rules/vibe-ensemble.yaml", with: "rules.yaml")
    try scratch.write(local, to: "test.yaml")
    try scratch.write(rules, to: "rules.yaml")
    return try run("promtool", ["test", "rules", "test.yaml"], in: scratch.path).status == 0
  }

  @Test("the emitted tests pass", arguments: ["development", "staging", "production"])
  func emitted(environment: String) throws {
    let folder = "out/\(environment)/prometheus"
    let rules = try PackageRoot.text(of: "\(folder)/rules/vibe-ensemble.yaml")
    let test = try PackageRoot.text(of: "\(folder)/tests/vibe-ensemble.test.yaml")
    let report = RuleTestRunnerTests.report(test, rules: rules, path: "test.yaml")
    #expect(report.findings.isEmpty)
    #expect(!report.tests.isEmpty)
    for test in report.tests { #expect(test.failures.isEmpty, "\(test.name): \(test.failures)") }
    #expect(try RuleTestRunnerTests.promtoolPasses(test, rules: rules))
  }

  @Test(
    "a damaged rule fails the emitted tests, as promtool says too",
    arguments: [
      ("for: 5m", "for: 4m"), ("for: 5m", "for: 6m"), ("> 0.05", "> 0.06"), ("[5m]", "[4m]"),
      ("humanizePercentage", "humanize"), ("0.99", "0.9"), ("severity: critical", "severity: x"),
      ("{{ $labels.namespace }}", "{{ $labels.pod }}"), ("summary:", "summery:"),
      ("sum by (namespace)", "sum"), ("", ""),
    ])
  func damaged(text: String, replacement: String) throws {
    let folder = "out/production/prometheus"
    let rules = Self.few(
      try PackageRoot.text(of: "\(folder)/rules/vibe-ensemble.yaml"), separatedBy: "  - alert: ")
    let test = Self.few(
      try PackageRoot.text(of: "\(folder)/tests/vibe-ensemble.test.yaml"),
      separatedBy: "\n- name: ")
    let damaged = text.isEmpty ? rules : rules.replacing(text, with: replacement)
    let report = RuleTestRunnerTests.report(test, rules: damaged, path: "test.yaml")
    let passes = try RuleTestRunnerTests.promtoolPasses(test, rules: damaged)
    #expect(report.isPassed == passes)
  }

  @Test("alerts wait, fire, go on firing and end as promtool says")
  func states() throws {
    let folder = "Tests/PrometheusTests/Fixtures/rule-tests"
    let rules = try PackageRoot.text(of: "\(folder)/states.rules.yaml")
    let test = try PackageRoot.text(of: "\(folder)/states.test.yaml")
    let report = RuleTestRunnerTests.report(test, rules: rules, path: "states.test.yaml")
    #expect(report.isPassed, "\(report)")
    #expect(try RuleTestRunnerTests.promtoolPasses(test, rules: rules))
  }

  @Test(
    "an expectation that is wrong anywhere fails",
    arguments: [
      ("eval_time: 3m", "eval_time: 2m"), ("value: 3", "value: 4"), ("1.234k", "1.235k"),
      ("a: x", "a: z"), ("exp_alerts: []", "exp_alerts: [{exp_labels: {a: x}}]"),
    ])
  func wrongExpectation(text: String, replacement: String) throws {
    let folder = "Tests/PrometheusTests/Fixtures/rule-tests"
    let rules = try PackageRoot.text(of: "\(folder)/states.rules.yaml")
    let test = try PackageRoot.text(of: "\(folder)/states.test.yaml")
    let damaged = test.replacing(text, with: replacement)
    #expect(damaged != test)
    #expect(
      !RuleTestRunnerTests.report(damaged, rules: rules, path: "states.test.yaml").isPassed)
    #expect(try !RuleTestRunnerTests.promtoolPasses(damaged, rules: rules))
  }

  /// The head of a file and its entries about a few alerts: promtool takes half a minute for all.
  private static func few(_ text: String, separatedBy separator: String) -> String {
    let alerts = ["HighErrorRate", "HighLatency", "PodCrashLooping"]
    let parts = text.components(separatedBy: separator)
    let kept = parts.dropFirst().filter { part in alerts.contains { part.hasPrefix($0) } }
    return ([parts[0]] + kept).joined(separator: separator)
  }
}
