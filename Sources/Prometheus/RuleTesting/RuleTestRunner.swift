internal import Findings
package import YAML

/// Runs test files of rules in promtool's format.
///
/// Source: Prometheus documentation, "Unit testing for rules".
package struct RuleTestRunner {
  /// Gives the rule files that a path or pattern of the test file names; none if there are none.
  package typealias RuleFileReader = (String) -> [SourceFile]

  /// Nil: 2.42, or 3 if the files say what only that understands.
  private let version: PromQLVersion?
  private static let three = PromQLVersion(3, 0)

  package init(for version: PromQLVersion? = nil) { self.version = version }

  /// Runs all tests of a file.
  package func run(_ file: SourceFile, rules: RuleFileReader) -> RuleTestReport {
    let reading = RuleTestFileReading(file)
    var report = RuleTestReport()
    report.findings = reading.findings
    var groups: [LoadedRuleGroup] = []
    var requirements = reading.requirements
    var known: Set<String> = []
    for node in reading.ruleFiles {
      let pattern = node.scalarText ?? ""
      let files = rules(pattern)
      if files.isEmpty { report.findings.append(.noRuleFile(pattern, node, file.path)) }
      for file in files where known.insert(file.path).inserted {
        let rules = RuleFileReading(file)
        groups += rules.groups
        requirements += rules.requirements
        report.findings += rules.findings.filter { $0.severity == .error }
      }
    }
    if let version {
      for requirement in requirements where !requirement.isMet(by: version) {
        report.findings.append(.unmet(requirement, version, file.path))
      }
    }
    guard !report.findings.contains(where: { $0.severity == .error }) else { return report }
    let isThree =
      version.map { $0 >= RuleTestRunner.three }
      ?? requirements.contains { !$0.isMet(by: PromQLVersion(2, 42)) }
    for (index, test) in reading.tests.enumerated() {
      let name = test.name ?? "test \(index + 1)"
      var run = RuleTestRun(
        test, named: name, of: reading,
        groups: RuleTestRunner.ordered(groups, by: reading.groupOrder), isThree: isThree,
        path: file.path)
      report.tests.append(RuleTestReport.Test(name: name, failures: run.failures()))
    }
    return report
  }

  /// Groups that are not listed come first, in the order of the files.
  private static func ordered(
    _ groups: [LoadedRuleGroup], by order: [String]
  ) -> [LoadedRuleGroup] {
    let ranked = groups.enumerated().map { offset, group in
      (rank: order.firstIndex(of: group.name) ?? -1, offset: offset, group: group)
    }
    return ranked.sorted { ($0.rank, $0.offset) < ($1.rank, $1.offset) }.map(\.group)
  }
}

extension Finding {
  fileprivate static func noRuleFile(_ pattern: String, _ node: Node, _ path: String) -> Finding {
    let isPattern = pattern.contains { "*?[".contains($0) }
    return Finding(
      id: "rule-file", severity: isPattern ? .warning : .error, place: Place(node.mark, in: path),
      message: isPattern
        ? "no rule file matches '\(pattern)'" : "there is no rule file '\(pattern)'",
      hint: "the path is relative to the folder of the test file")
  }

  fileprivate static func unmet(
    _ requirement: PromQLRequirement, _ version: PromQLVersion, _ path: String
  ) -> Finding {
    let since = requirement.removedIn.map { "was removed in \($0)" } ?? "needs \(requirement.since)"
    return Finding(
      id: "prometheus-version", place: Place(file: path, line: 1, column: 1),
      message: "Prometheus \(version) does not know \(requirement.feature), which \(since)")
  }
}
