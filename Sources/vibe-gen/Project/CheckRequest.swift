import Analysis
import Findings

/// What `vibe-gen check` was asked for.
struct CheckRequest {
  var input: SetInput
  var selection: CheckSelection
  var failOn: Severity
  /// Nil: nothing is mended.
  var fix: FixMode?
  /// Nil: findings are printed, not the graph.
  var graph: GraphFormat?

  func run(_ runner: CommandRunner) throws {
    if let graph { return try draw(graph, runner) }
    try input.run(runner) { session throws(Failure) in
      try checkSelection()
      if let fix {
        try mend(fix, isText: runner.findingsFormat == .text, &session)
      } else {
        let contents = try input.read(&session)
        let findings = ObjectSetChecks.check(contents.objects, selection)
        session.findings += try contents.origins?.traced(findings) ?? findings
      }
      return session.findings.contains { $0.severity.isAtLeast(failOn) } ? .findings : .success
    }
  }

  /// Prints who can reach whom; what was wrong with the input goes to standard error.
  private func draw(_ graph: GraphFormat, _ runner: CommandRunner) throws {
    try input.run(runner, reportTo: .error) { session throws(Failure) in
      let objects = try input.read(&session).objects
      let title = input.inputs.joined(separator: " ")
      Console.output.write(graph.text(of: objects, title: title))
      return .success
    }
  }

  private func checkSelection() throws(Failure) {
    guard let unknown = selection.unknown.first else { return }
    throw .usage(
      id: "unknown-check", "there is no check and no family '\(unknown.name)'",
      hint: unknown.nearest.map { "did you mean '\($0)'?" } ?? "'vibe-gen checks' lists them")
  }

  /// Shows or writes the fixes; the findings are those of the files as they are then.
  private func mend(
    _ mode: FixMode, isText: Bool, _ session: inout Session
  ) throws(Failure) {
    let fixable = try input.readFixable(selection, &session)
    let outcome = try fixable.run.run(fixable.files)
    try FixReport(mode: mode, console: isText ? .output : .error)
      .finish(outcome, of: fixable.files)
    var findings = outcome.findings
    if mode == .write {
      outcome.files.forEach { session.know($0) }
    } else {
      findings = try fixable.run.examine(fixable.files).findings
    }
    session.findings +=
      mode == .write ? findings : try fixable.origins?.traced(findings) ?? findings
  }
}

extension Severity {
  /// Errors are the worst.
  func isAtLeast(_ other: Severity) -> Bool {
    let order = Severity.allCases
    return (order.firstIndex(of: self) ?? 0) <= (order.firstIndex(of: other) ?? 0)
  }
}
