import Findings
import Prometheus

/// An alert with unit tests that show when it fires and when it does not.
struct ProvenAlert {
  let rule: AlertingRule
  let tests: [RuleTest]
  /// Why the alert could never fire, if it could not; then there are no tests.
  let findings: [Finding]

  init(_ rule: AlertingRule, tests: [RuleTest]) {
    self.rule = rule
    self.tests = tests
    self.findings = []
  }

  /// An alert whose threshold is out of reach.
  init(_ rule: AlertingRule, unreachable finding: Finding) {
    self.rule = rule
    self.tests = []
    self.findings = [finding]
  }
}
