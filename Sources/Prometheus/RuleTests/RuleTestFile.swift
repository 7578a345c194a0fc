/// A file for `promtool test rules`.
package struct RuleTestFile: Sendable {
  /// Relative to the file itself.
  package let ruleFiles: [String]
  package let evaluationInterval: Duration
  package let tests: [RuleTest]

  package init(ruleFiles: [String], evaluationInterval: Duration, tests: [RuleTest]) {
    self.ruleFiles = ruleFiles
    self.evaluationInterval = evaluationInterval
    self.tests = tests
  }
}
