import Analysis
import Findings
import Glibc
import Rendering
import Scalars
import YAML

/// Where it is written what of the findings is accepted.
struct AcceptanceFiles {
  /// Files of suppressions; empty: that of the project, if it has one.
  var suppressions: [String] = []
  /// A file that says what may not be suppressed.
  var policy: String?
  var baseline: String?
  var isStrict = false
  /// The day to go by; nil: that of the clock, in UTC.
  var today: CalendarDate?

  /// Reads the files.
  ///
  /// - Throws: everything that is wrong in any of them.
  func read(of project: ProjectSources?, _ session: inout Session) throws(Failure) -> Acceptance {
    var acceptance = Acceptance(
      today: today ?? CalendarDate(secondsSinceEpoch: Int(Glibc.time(nil))))
    acceptance.isStrict = isStrict
    var findings: [Finding] = []
    var files: [SourceFile] = []
    for path in suppressions { files.append(try file(path, &session)) }
    if suppressions.isEmpty, let file = project?.suppressions { files.append(file) }
    for file in files {
      let read = SuppressionFile.read(file)
      acceptance.suppressions.add(read.file)
      findings += read.findings
    }
    if let policy {
      let read = SuppressionFile.read(try file(policy, &session), isPolicy: true)
      acceptance.suppressions.add(read.file)
      findings += read.findings
    }
    if let baseline {
      let read = Baseline.read(try file(baseline, &session))
      acceptance.baseline = read.baseline
      findings += read.findings
    }
    guard findings.isEmpty else { throw Failure(.usage, findings) }
    return acceptance
  }

  private func file(_ path: String, _ session: inout Session) throws(Failure) -> SourceFile {
    let bytes = try Failure.gathering { try Disk.read(session.path(path)) }
    let file = SourceFile(path: path, bytes: bytes)
    session.know(file)
    return file
  }
}

extension Verdict.Outcome {
  var status: ExitStatus {
    switch self {
    case .clean: .success
    case .findings: .findings
    case .outdated: .outdated
    }
  }
}
