internal import Findings
package import YAML

/// Runs test files of rules in promtool's format.
///
/// Source: Prometheus documentation, "Unit testing for rules".
package struct RuleTestRunner {
  /// Gives the text of a rule file by the path that the test file names; nil if there is none.
  package typealias RuleFileReader = (String) -> SourceFile?

  /// Whether ranges include a sample at their very start, as they do before Prometheus 3.
  private let rangeIncludesStart: Bool

  package init(for version: PromQLVersion = PromQLVersion(2, 42)) {
    rangeIncludesStart = version < PromQLVersion(3, 0)
  }

  /// Runs all tests of a file.
  package func run(_ file: SourceFile, rules: RuleFileReader) -> RuleTestReport {
    let parsed = Parser.parseSingle(file)
    var report = RuleTestReport()
    report.findings = parsed.findings
    guard let document = parsed.node else { return report }
    do throws(EvaluationProblem) {
      let groups = try RuleFileLoading.groups(of: document, rules: rules)
      let interval = try document["evaluation_interval"]?.milliseconds ?? 60_000
      for (index, node) in (document["tests"]?.items ?? []).enumerated() {
        let name = node["name"]?.text ?? "test \(index + 1)"
        report.tests.append(
          RuleTestReport.Test(
            name: name, failures: failures(of: node, groups: groups, interval: interval)))
      }
    } catch {
      report.findings.append(
        Finding(
          id: "rule-test", place: Place(file: file.path, line: 1, column: 1),
          message: error.message))
    }
    return report
  }

  private func failures(
    of node: Node, groups: [LoadedRuleGroup], interval: Int64
  ) -> [String] {
    do throws(EvaluationProblem) {
      var run = try RuleTestRun(
        node, groups: groups, interval: interval, rangeIncludesStart: rangeIncludesStart)
      return try run.failures()
    } catch {
      return [error.message]
    }
  }
}
