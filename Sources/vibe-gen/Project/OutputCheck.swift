import Findings
import Rendering
import YAML

/// Compares rendered environments with a folder and reports what differs.
enum OutputCheck {
  /// Adds a finding for each difference; when every environment is there, a folder without one is
  /// stale too.
  static func run(
    _ rendered: [RenderedEnvironment], _ directory: OutputDirectory, isComplete: Bool,
    _ session: inout Session
  ) throws(Failure) -> ExitStatus {
    var findings: [Finding] = []
    try Failure.gathering {
      for environment in rendered {
        let folder = directory.folder(of: environment.provenance.environment)
        let existing = try OutputFolder.read(folder)
        for file in existing ?? [] {
          session.know(SourceFile(path: "\(folder)/\(file.path)", bytes: file.bytes))
        }
        findings += Verification.findings(folder: folder, existing: existing, wanted: environment)
      }
      if isComplete {
        let names = rendered.map(\.provenance.environment)
        for name in try directory.environments() where !names.contains(name) {
          findings.append(.environmentGone(name, directory.folder(of: name)))
        }
      }
    }
    session.findings += findings
    return findings.isEmpty ? .success : .findings
  }
}

extension Finding {
  fileprivate static func environmentGone(_ name: String, _ folder: String) -> Finding {
    Finding(
      id: "stale-output", message: "\(folder) belongs to no environment: there is no \(name).yaml",
      hint: "vibe-gen render --all --output out/ removes it")
  }
}
