import Findings
import YAML

/// What a command gathers while it runs, for its messages.
struct Session {
  /// The folder that the program was started in; paths of the command line are relative to it.
  let workingFolder: String
  /// The texts that findings point into.
  var lines = SourceLines()
  /// What does not stop the command.
  var findings: [Finding] = []
  /// Findings that do not count.
  var accepted: [AcceptedFinding] = []
  /// What could not be judged.
  var undecided: [Undecided] = []
  /// The checks that ran, where the command is about checks.
  var rules: [ReportedRule] = []
  /// How the command prints its findings when nobody says how.
  var usualFormat: ReportFormat = .text

  init(workingFolder: String) {
    self.workingFolder = workingFolder
  }

  mutating func know(_ file: SourceFile) { lines.add(path: file.path, bytes: file.bytes) }

  /// Keeps the findings, and ends the command when one of them is an error.
  mutating func stop(
    at found: [Finding], status: ExitStatus = .findings
  ) throws(Failure) {
    let errors = found.filter { $0.severity == .error }
    findings += found.filter { $0.severity != .error }
    guard errors.isEmpty else { throw Failure(status, errors) }
  }

  /// Reads the project that the program stands in.
  mutating func readSources() throws(Failure) -> ProjectSources {
    let sources = try Failure.gathering { try ProjectSources.read() }
    sources.files.forEach { know($0) }
    findings += sources.misnamed.map {
      Finding(
        id: "misnamed-file", severity: .warning, message: "\($0) is not read",
        hint: "an environment's file ends in .yaml")
    }
    return sources
  }

  /// A path of the command line as it is reached from the project's folder.
  func path(_ argument: String) -> String {
    argument.hasPrefix("/") || workingFolder == "." ? argument : "\(workingFolder)/\(argument)"
  }
}
