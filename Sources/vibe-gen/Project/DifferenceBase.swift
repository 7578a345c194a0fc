import Findings
import Rendering

/// The old side of `vibe-gen diff`: whatever `--against` names.
struct DifferenceBase {
  private let text: String
  /// The project's own `out/`, wherever the program was started.
  private let isDefault: Bool

  init(_ text: String, isDefault: Bool) {
    self.text = text
    self.isDefault = isDefault
  }

  /// The files to compare with.
  func files(
    for environment: String, _ sources: ProjectSources, _ session: inout Session
  ) throws(Failure) -> [OutputFile] {
    if sources.environments.contains(text) {
      return try Render.environment(text, of: sources, &session).outputFiles()
    }
    let path = isDefault ? text : session.path(text)
    let onDisk = try Failure.gathering { try folder(path, environment) }
    if let onDisk { return onDisk }
    return try committed(environment)
  }

  /// Nil when there is no such folder.
  private func folder(_ path: String, _ environment: String) throws(DiskError) -> [OutputFile]? {
    let directory = OutputDirectory(path: path)
    if let files = try OutputFolder.read(directory.folder(of: environment)) { return files }
    guard try Disk.kind(of: directory.path) == .directory else { return nil }
    // Nothing is rendered yet: everything is new.
    return isDefault ? [] : try OutputFolder.read(directory.path)
  }

  private func committed(_ environment: String) throws(Failure) -> [OutputFile] {
    try Failure.gathering {
      let revision = try GitObjects.answer(
        ["rev-parse", "--verify", "--quiet", "--end-of-options", text + "^{commit}"])
      guard let revision else {
        throw Failure.usage(
          id: "unknown-comparison",
          "'\(text)' is no environment, no folder and no git revision",
          hint: "vibe-gen environments lists the environments")
      }
      let folder = "out/\(environment)/"
      let entries = try GitObjects.tree(revision, below: folder)
      let contents = try GitObjects.contents(of: entries)
      return zip(entries, contents).map { entry, bytes in
        OutputFile(path: String(entry.path.dropFirst(folder.count)), bytes: bytes)
      }
    }
  }
}
