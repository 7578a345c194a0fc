import ArgumentParser
import Findings
import Glibc

/// Options of every subcommand.
struct GlobalOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The project's folder (default: the nearest one here or above with environments/base.yaml).",
      valueName: "dir"),
    completion: .directory)
  var project: String?

  @Option(help: "Colour in messages: auto, always, never; NO_COLOR is respected.")
  var color: ColorChoice = .auto

  @Option(help: "How findings are printed: text, json, sarif, junit, github.")
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

/// The value of `--color`.
enum ColorChoice: String, ExpressibleByArgument, CaseIterable {
  case auto, always, never

  /// Source: no-color.org: set and not empty means no colour, whatever the value.
  func isOn(_ console: Console) -> Bool {
    switch self {
    case .always: true
    case .never: false
    case .auto:
      console.isTerminal && (getenv("NO_COLOR").map { $0.pointee == 0 } ?? true)
        && getenv("TERM").map { String(cString: $0) } != "dumb"
    }
  }
}

extension ReportFormat: ExpressibleByArgument {}
