import Findings
import Prometheus

/// An alert with unit tests that show when it fires and when it does not, and what to do about it.
struct ProvenAlert: Sendable {
  let name: AlertName
  let rule: AlertingRule
  let runbook: Runbook
  /// Why the alert could never fire, if it could not; then there are no tests.
  let findings: [Finding]
  /// Made only when they are written: they are far longer than the rule.
  private let makeTests: @Sendable () -> [RuleTest]

  init(
    _ name: AlertName, _ rule: AlertingRule, _ runbook: Runbook,
    tests: @escaping @autoclosure @Sendable () -> [RuleTest]
  ) {
    self.name = name
    self.rule = rule
    self.runbook = runbook
    self.findings = []
    self.makeTests = tests
  }

  /// An alert whose threshold is out of reach.
  init(
    _ name: AlertName, _ rule: AlertingRule, _ runbook: Runbook, unreachable finding: Finding
  ) {
    self.name = name
    self.rule = rule
    self.runbook = runbook
    self.findings = [finding]
    self.makeTests = { [] }
  }

  var tests: [RuleTest] { makeTests() }
}
