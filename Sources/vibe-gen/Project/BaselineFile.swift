import Analysis
import Findings
import Rendering
import YAML

/// The file that `--write-baseline` makes.
struct BaselineFile {
  /// As it is reached from here.
  var path: String
  /// As it was named.
  var name: String

  /// Writes a baseline of findings, and reports by how much it grew or shrank.
  ///
  /// - Parameters:
  ///   - findings: what it is to hold.
  ///   - old: the baseline that the run began with; nil: the file itself, if there is one.
  ///   - session: gets the note about it.
  /// - Returns: the baseline that was written.
  /// - Throws: when something else stands in the file, or it cannot be written.
  func write(
    _ findings: [Finding], old: Baseline?, _ session: inout Session
  ) throws(Failure) -> Baseline {
    let before: Baseline?
    if let old { before = old } else { before = try current() }
    let baseline = Baseline(of: findings)
    try Failure.gathering { try Disk.write(path, Array(baseline.text.utf8)) }
    var message = "\(name) holds \(counted(baseline.count))"
    if let before {
      let (new, gone) = (baseline.count(beyond: before), before.count(beyond: baseline))
      message += ": \(new) new, \(gone) gone"
    }
    session.findings.append(
      Finding(id: "baseline-written", severity: .note, message: message))
    return baseline
  }

  /// Nil: there is no file yet.
  private func current() throws(Failure) -> Baseline? {
    try Failure.gathering {
      guard try Disk.kind(of: path) == .file else { return nil }
      let read = Baseline.read(SourceFile(path: name, bytes: try Disk.read(path)))
      guard read.findings.isEmpty else {
        throw Failure.usage(
          id: "no-baseline", "\(name) is there and is no baseline; it was not overwritten",
          hint: "name another file with --write-baseline")
      }
      return read.baseline
    }
  }

  private func counted(_ count: Int) -> String { "\(count) finding\(count == 1 ? "" : "s")" }
}
