import Findings

/// Runs a command's work: finds the project, prints the findings, decides the exit status.
struct CommandRunner {
  /// `--project`; nil: the nearest folder here or above.
  var project: String?
  var color: ColorChoice = .auto
  /// `--findings-format`; nil: as the command likes it.
  var findingsFormat: ReportFormat?
  /// Formats with where each goes; empty: one, to where the command reports.
  var outputs: [ReportOutput] = []

  /// Standard output holds no findings for a program.
  var isForPeople: Bool {
    let format = outputs.isEmpty ? findingsFormat : outputs.first { $0.file == nil }?.format
    return format == nil || format == .text || format == .human
  }

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
    let failed = report(session, session.findings, console)
    if let ending = failed ?? (status == .success ? nil : status) { throw ending }
  }

  private func end(_ session: Session, _ failure: Failure, _ console: Console) throws {
    throw report(session, session.findings + failure.findings, console) ?? failure.status
  }

  /// Prints the report in each format; returns how the program ends when one cannot be written.
  private func report(
    _ session: Session, _ findings: [Finding], _ console: Console
  ) -> ExitStatus? {
    let report = Report(
      findings, accepted: session.accepted, undecided: session.undecided, rules: session.rules,
      program: Report.Program(name: "vibe-gen", version: ProgramVersion.text))
    guard !outputs.isEmpty else {
      let format = findingsFormat ?? session.usualFormat
      console.write(
        report.rendered(as: format, sources: session.lines, inColor: color.isOn(console)))
      return nil
    }
    var status: ExitStatus?
    for output in outputs {
      do {
        try output.write(report, session, color, console)
      } catch {
        let failure = Failure(error)
        Console.error.write(Report(failure.findings).text(sources: session.lines))
        status = failure.status
      }
    }
    return status
  }
}
