import Findings
import Rendering
import YAML

/// The project as the next commit has it: the files of the index, not those of the work tree.
struct StagedProject {
  let sources: ProjectSources
  /// What the index holds in each folder of `out/`, by environment.
  let output: [String: [OutputFile]]

  /// Reads the index; the prefix is the project's folder below the top of the work tree.
  static func read(prefix: String) throws(Failure) -> StagedProject {
    try Failure.gathering {
      let folders = [ProjectSources.environmentsFolder, ProjectSources.templatesFolder, "out"]
      let entries = try GitObjects.index(below: folders.map { prefix + $0 })
      if let undecided = entries.first(where: { $0.stage > 0 }) {
        throw Failure(
          .findings,
          [
            Finding(
              id: "unmerged-path", message: "\(undecided.path) is not merged yet",
              hint: "resolve the conflict and add the file")
          ])
      }
      if let link = entries.first(where: { $0.mode == "120000" }) {
        throw Failure(DiskError(.isSymbolicLink, link.path))
      }
      return StagedProject(entries, try GitObjects.contents(of: entries), prefix: prefix)
    }
  }

  private init(_ entries: [GitObjects.Entry], _ contents: [[UInt8]], prefix: String) {
    var files: [SourceFile] = []
    var output: [String: [OutputFile]] = [:]
    for (entry, bytes) in zip(entries, contents) {
      let path = String(entry.path.dropFirst(prefix.count))
      let parts = path.split(separator: "/", maxSplits: 2).map(String.init)
      if parts.count == 3, parts[0] == "out" {
        output[parts[1], default: []].append(OutputFile(path: parts[2], bytes: bytes))
      } else if parts[0] == ProjectSources.templatesFolder
        || parts.count == 2 && parts[0] == ProjectSources.environmentsFolder
          && ProjectSources.isEnvironmentFile(parts[1])
      {
        files.append(SourceFile(path: path, bytes: bytes))
      }
    }
    sources = ProjectSources(files)
    self.output = output
  }
}
