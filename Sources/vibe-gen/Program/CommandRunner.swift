import Findings

/// Runs a command's work: finds the project, prints the findings, decides the exit status.
struct CommandRunner {
  /// `--project`; nil: the nearest folder here or above.
  var project: String?
  var color: ColorChoice = .auto
  var findingsFormat: ReportFormat = .text

  /// Runs a command in the project's folder and prints its findings.
  ///
  /// A command that is asked for findings prints them as data, to standard output. What the body
  /// returns is the exit status.
  func run(
    reportTo console: Console = .error,
    _ body: (inout Session) throws(Failure) -> ExitStatus
  ) throws {
    var session: Session
    do {
      session = Session(workingFolder: try Project.enter(project))
    } catch {
      session = Session(workingFolder: ".")
      try end(session, error, console)
    }
    try run(&session, reportTo: console, body)
  }

  /// The same in a session that stands in the right folder already.
  func run(
    _ session: inout Session, reportTo console: Console = .error,
    _ body: (inout Session) throws(Failure) -> ExitStatus
  ) throws {
    let status: ExitStatus
    do {
      status = try body(&session)
    } catch {
      try end(session, error, console)
      return
    }
    print(session, session.findings, console)
    if status != .success { throw status }
  }

  private func end(_ session: Session, _ failure: Failure, _ console: Console) throws {
    print(session, session.findings + failure.findings, console)
    throw failure.status
  }

  private func print(_ session: Session, _ findings: [Finding], _ console: Console) {
    let report = Report(
      findings, program: Report.Program(name: "vibe-gen", version: ProgramVersion.text))
    console.write(
      report.rendered(
        as: findingsFormat, sources: session.lines, inColor: color.isOn(console)))
  }
}
