import Findings
import Prometheus

/// An alert with unit tests that show when it fires and when it does not.
struct ProvenAlert {
  let rule: AlertingRule
  /// Why the alert could never fire, if it could not; then there are no tests.
  let findings: [Finding]
  /// Made only when they are written: they are far longer than the rule.
  private let makeTests: () -> [RuleTest]

  init(_ rule: AlertingRule, tests: @escaping @autoclosure () -> [RuleTest]) {
    self.rule = rule
    self.findings = []
    self.makeTests = tests
  }

  /// An alert whose threshold is out of reach.
  init(_ rule: AlertingRule, unreachable finding: Finding) {
    self.rule = rule
    self.findings = [finding]
    self.makeTests = { [] }
  }

  var tests: [RuleTest] { makeTests() }
}
