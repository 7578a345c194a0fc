import Findings
import Glibc
import Rendering

/// The hooks of a repository: puts ours in and takes them out, and loses no other.
struct HookInstallation {
  /// Where git looks for hooks; `core.hooksPath` and worktrees are git's own business.
  private let folder: String
  private let prefix: String

  /// Asks git about the repository that the project stands in.
  init() throws(Failure) {
    (folder, prefix) = try Failure.gathering {
      guard let folder = try GitObjects.answer(["rev-parse", "--git-path", "hooks"]),
        let prefix = try GitObjects.answer(["rev-parse", "--show-prefix"])
      else {
        throw Failure.usage(
          id: "no-repository", "the project is in no git repository", hint: "run git init first")
      }
      return (folder, prefix)
    }
  }

  /// Writes the hooks; returns a line about each.
  func install(program: String) throws(Failure) -> [String] {
    try Failure.gathering {
      try refuseLosses()
      try Disk.makeDirectories(folder)
      var lines: [String] = []
      for name in HookScript.names {
        let path = "\(folder)/\(name)"
        if try Disk.kind(of: path) != nil, try !isOurs(path) {
          guard rename(path, path + HookScript.earlierSuffix) == 0 else {
            throw DiskError(.cannotWrite, path, cause: errno)
          }
          lines.append("kept \(path) as \(name)\(HookScript.earlierSuffix); it runs first")
        }
        let text = Array(HookScript.text(program: program, prefix: prefix).utf8)
        try Disk.replace(path, text, mode: 0o777)
        lines.append("installed \(path)")
      }
      return lines
    }
  }

  /// Removes the hooks and puts earlier ones back; returns a line about each.
  func uninstall() throws(Failure) -> [String] {
    try Failure.gathering {
      var lines: [String] = []
      for name in HookScript.names {
        let path = "\(folder)/\(name)"
        guard try Disk.kind(of: path) != nil, try isOurs(path) else { continue }
        let earlier = path + HookScript.earlierSuffix
        if try Disk.kind(of: earlier) != nil {
          guard rename(earlier, path) == 0 else {
            throw DiskError(.cannotWrite, path, cause: errno)
          }
          lines.append("restored \(path)")
        } else {
          try Disk.removeTree(path)
          lines.append("removed \(path)")
        }
      }
      return lines.isEmpty ? ["no hook of vibe-gen is installed"] : lines
    }
  }

  /// Two earlier hooks of one name cannot both be kept.
  private func refuseLosses() throws(DiskError) {
    for name in HookScript.names {
      let path = "\(folder)/\(name)"
      if try Disk.kind(of: path) != nil, try !isOurs(path),
        try Disk.kind(of: path + HookScript.earlierSuffix) != nil
      {
        throw DiskError(.alreadyExists, path + HookScript.earlierSuffix)
      }
    }
  }

  private func isOurs(_ path: String) throws(DiskError) -> Bool {
    guard try Disk.kind(of: path) == .file else { return false }
    return HookScript.isOurs(try Disk.read(path))
  }
}
