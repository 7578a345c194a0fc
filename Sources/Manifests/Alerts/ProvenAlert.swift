import Findings
import Prometheus

/// An alert with unit tests that show when it fires and when it does not, what to do about it, and a
/// panel to see it on.
struct ProvenAlert: Sendable {
  let name: AlertName
  let rule: AlertingRule
  let runbook: Runbook
  /// What it looks at, for people; nil where the dashboard's own file has the panel.
  let panel: AlertPanel?
  /// Why the alert could never fire, or never be silent, if so; then there are no tests.
  let findings: [Finding]
  /// Made only when they are written: they are far longer than the rule.
  private let makeTests: @Sendable () -> [RuleTest]

  init(
    _ name: AlertName, _ rule: AlertingRule, _ runbook: Runbook, panel: AlertPanel? = nil,
    tests: @escaping @autoclosure @Sendable () -> [RuleTest]
  ) {
    self.name = name
    self.rule = rule
    self.runbook = runbook
    self.panel = panel
    self.findings = []
    self.makeTests = tests
  }

  /// An alert one side of whose threshold is out of reach.
  init(
    _ name: AlertName, _ rule: AlertingRule, _ runbook: Runbook, panel: AlertPanel? = nil,
    unreachable finding: Finding
  ) {
    self.name = name
    self.rule = rule
    self.runbook = runbook
    self.panel = panel
    self.findings = [finding]
    self.makeTests = { [] }
  }

  var tests: [RuleTest] { makeTests() }
}
