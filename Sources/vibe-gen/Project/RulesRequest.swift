import Findings
import Prometheus
import Rendering
import YAML

/// What `vibe-gen rules` was asked for.
struct RulesRequest {
  var files: [String]
  /// Nil: any version.
  var version: PromQLVersion?

  func check(_ runner: CommandRunner) throws {
    var session = Session(workingFolder: ".")
    try runner.run(&session, reportTo: .output) { session throws(Failure) in
      var rules = 0
      for file in try Failure.gathering({ try ManifestFiles.read(files) }) {
        session.know(file)
        let reading = RuleFileReading(file)
        session.findings += reading.findings
        session.findings += unmet(reading, in: file)
        rules += reading.ruleCount
      }
      let errors = session.findings.count { $0.severity == .error }
      summarize("\(counted(rules, "rule")) in \(counted(files.count, "file"))", runner)
      return errors == 0 ? .success : .findings
    }
  }

  func test(_ runner: CommandRunner) throws {
    var session = Session(workingFolder: ".")
    try runner.run(&session, reportTo: .output) { session throws(Failure) in
      var tests = 0
      var failed = 0
      var isSound = true
      for file in try Failure.gathering({ try ManifestFiles.read(files) }) {
        session.know(file)
        let reader = RuleFileFinder(testFile: file.path)
        let report = try Failure.gathering {
          try reader.gathering { RuleTestRunner(for: version).run(file, rules: $0) }
        }
        reader.found.forEach { session.know($0) }
        session.findings += report.findings + report.tests.flatMap(\.failures)
        tests += report.tests.count
        failed += report.tests.count { !$0.failures.isEmpty }
        if !report.isPassed { isSound = false }
      }
      let result = failed == 0 ? "all passed" : "\(failed) failed"
      summarize(
        "\(counted(tests, "test")) in \(counted(files.count, "file"))"
          + (tests > 0 ? ": \(result)" : ""), runner)
      return isSound ? .success : .findings
    }
  }

  /// What the version that was asked for does not know.
  private func unmet(_ reading: RuleFileReading, in file: SourceFile) -> [Finding] {
    guard let version else { return [] }
    return reading.requirements.filter { !$0.isMet(by: version) }.map { requirement in
      Finding(
        id: "prometheus-version", place: Place(file: file.path, line: 1, column: 1),
        message: "Prometheus \(version) does not know \(requirement.feature)")
    }
  }

  private func counted(_ count: Int, _ name: String) -> String {
    "\(count) \(name)\(count == 1 ? "" : "s")"
  }

  /// For people only: the formats for programs hold nothing but findings.
  private func summarize(_ text: String, _ runner: CommandRunner) {
    guard runner.isForPeople else { return }
    Console.error.write(text + "\n")
  }
}
