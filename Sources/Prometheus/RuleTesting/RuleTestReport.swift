package import Findings

/// What a test file's tests gave.
package struct RuleTestReport: Sendable {
  /// One test of the file.
  package struct Test: Sendable {
    package let name: String
    /// What differs from what was expected, each at its expectation; empty if the test passed.
    package let failures: [Finding]
  }

  package internal(set) var tests: [Test] = []
  /// What is wrong with the files, so that nothing was run.
  package internal(set) var findings: [Finding] = []

  package var isPassed: Bool {
    !findings.contains { $0.severity == .error } && tests.allSatisfy(\.failures.isEmpty)
  }
}
