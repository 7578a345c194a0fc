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
  var acceptance = AcceptanceFiles()
  /// The file of `--write-baseline`.
  var newBaseline: String?

  func run(_ runner: CommandRunner) throws {
    if let graph { return try draw(graph, runner) }
    try input.run(runner) { session throws(Failure) in
      session.usualFormat = .human
      try checkSelection()
      if let fix { return try mend(fix, isForPeople: runner.isForPeople, &session) }
      return try judgeAll(&session)
    }
  }

  /// Checks one set, or those of all environments one after another.
  private func judgeAll(_ session: inout Session) throws(Failure) -> ExitStatus {
    var status: ExitStatus?
    for contents in try input.readAll(&session) {
      // What was judged is not judged again for the next one.
      let judged = status == nil ? [] : session.findings
      if status != nil { session.findings = [] }
      session.undecided += ObjectSetChecks.undecided(contents.objects, selection)
      let outcome = try judge(
        ObjectSetChecks.check(contents.objects, selection), of: contents.project,
        contents.origins, &session)
      session.findings = judged + session.findings
      if status == nil || status == .success || outcome == .findings { status = outcome }
    }
    return status ?? .success
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

  /// Takes what is accepted from the findings, and says how the run ends.
  private func judge(
    _ findings: [Finding], of project: SetInput.Environment?, _ origins: FindingOrigins?,
    _ session: inout Session
  ) throws(Failure) -> ExitStatus {
    var acceptance = try acceptance.read(of: project?.sources, &session)
    let found = session.findings + findings
    session.findings = []
    if let newBaseline {
      let file = BaselineFile(path: session.path(newBaseline), name: newBaseline)
      let open = SuppressionReview.open(
        found, acceptance, selection, environment: project?.name)
      acceptance.baseline = try file.write(open, old: acceptance.baseline, &session)
    }
    let verdict = acceptance.judge(found, selection, environment: project?.name)
    session.findings += try origins?.traced(verdict.findings) ?? verdict.findings
    session.accepted += verdict.accepted
    session.rules = selection.checks.map { $0.info.reported }
    return verdict.outcome(failingOn: failOn).status
  }

  /// Shows or writes the fixes; the findings are those of the files as they are then.
  private func mend(
    _ mode: FixMode, isForPeople: Bool, _ session: inout Session
  ) throws(Failure) -> ExitStatus {
    let fixable = try input.readFixable(selection, &session)
    let outcome = try fixable.run.run(fixable.files)
    try FixReport(mode: mode, console: isForPeople ? .output : .error)
      .finish(outcome, of: fixable.files)
    if mode == .write {
      outcome.files.forEach { session.know($0) }
      return try judge(outcome.findings, of: fixable.project, nil, &session)
    }
    return try judge(
      try fixable.run.examine(fixable.files).findings, of: fixable.project, fixable.origins,
      &session)
  }
}
