import Findings
import Rendering

/// What rendering changes in the index: files by their path below the top of the work tree.
struct StagedOutput {
  struct Change {
    /// Relative to the top of the work tree.
    var path: String
    /// What the index holds now; nil: nothing.
    var old: [UInt8]?
    /// What it shall hold; nil: nothing.
    var new: [UInt8]?

    /// `100644`, or `100755` for a script.
    var mode: String { OutputFile(path: path, bytes: new ?? []).isExecutable ? "100755" : "100644" }
  }

  private(set) var changes: [Change] = []

  /// Adds what one environment's folder becomes.
  ///
  /// The folder is `out/production/` as seen from the top of the work tree; nothing is wanted when
  /// the environment is gone. Throws when a file that is not ours, or that a hand edited, would be
  /// lost; a merge mixes two outputs, which is no work of a hand.
  mutating func add(
    folder: String, existing: [OutputFile], wanted: [OutputFile], isMerging: Bool
  ) throws(Failure) {
    let owned = isMerging ? Set(existing.map(\.path)) : []
    let plan = OutputPlan(existing: existing, wanted: wanted, owned: owned)
    guard plan.foreign.isEmpty else {
      throw Failure(DiskError(.foreignFiles, String(folder.dropLast()), files: plan.foreign))
    }
    let before = Dictionary(uniqueKeysWithValues: existing.map { ($0.path, $0.bytes) })
    let touched = plan.written.map(\.path) + plan.removed
    if !isMerging, let inventory = Inventory(in: existing) {
      let edited = inventory.editedFiles(existing).filter(touched.contains)
      guard edited.isEmpty else {
        throw Failure(.findings, edited.map { Finding.editedByHand(folder + $0) })
      }
    }
    for file in plan.written {
      changes.append(Change(path: folder + file.path, old: before[file.path], new: file.bytes))
    }
    for path in plan.removed {
      changes.append(Change(path: folder + path, old: before[path], new: nil))
    }
  }

  /// Puts the changes into the index: all of them or none.
  func stage() throws {
    if changes.isEmpty { return }
    var lines = ""
    for change in changes {
      let name = try change.new.map { (bytes) throws(GitError) in try GitObjects.store(bytes) }
      let unset = String(repeating: "0", count: 40)
      lines += "\(name == nil ? "0" : change.mode) \(name ?? unset)\t\(change.path)\0"
    }
    for index in try Self.indexes() {
      _ = try GitProcess.output(
        ["update-index", "-z", "--index-info"], input: Array(lines.utf8), index: index)
    }
  }

  /// The index of the commit; for `git commit -- PATH` also the one that stays afterwards.
  ///
  /// git makes such a commit from an index of its own, `next-index-*.lock`, and keeps the real one
  /// ready as `index.lock`. Without the second, `git status` would show our files as changed back.
  private static func indexes() throws -> [String?] {
    guard let path = try GitObjects.answer(["rev-parse", "--git-path", "index"]),
      path.split(separator: "/").last?.hasPrefix("next-index-") == true,
      let slash = path.lastIndex(of: "/")
    else { return [nil] }
    let kept = String(path[...slash]) + "index.lock"
    return try Disk.kind(of: kept) != nil ? [nil, String(kept)] : [nil]
  }

  /// Brings the work tree along where it has no changes of its own.
  ///
  /// - Returns: the paths that were left alone.
  func updateWorkTree() throws(DiskError) -> [String] {
    var left: [String] = []
    for change in changes {
      guard try !passesSymbolicLink(change.path) else {
        left.append(change.path)
        continue
      }
      let current = try Disk.kind(of: change.path) == .file ? try Disk.read(change.path) : nil
      if current == change.new { continue }
      guard current == change.old else {
        left.append(change.path)
        continue
      }
      if let bytes = change.new {
        let isScript = change.mode == "100755"
        if let slash = change.path.lastIndex(of: "/") {
          try Disk.makeDirectories(String(change.path[..<slash]))
        }
        try Disk.replace(change.path, bytes, mode: isScript ? 0o777 : 0o666)
      } else {
        try Disk.removeTree(change.path)
        Disk.removeEmptyFolders(above: change.path)
      }
    }
    return left
  }

  private func passesSymbolicLink(_ path: String) throws(DiskError) -> Bool {
    var end = path.startIndex
    while let slash = path[end...].firstIndex(of: "/") {
      if try Disk.kind(of: String(path[..<slash])) == .symbolicLink { return true }
      end = path.index(after: slash)
    }
    return try Disk.kind(of: path) == .symbolicLink
  }
}

extension Finding {
  fileprivate static func editedByHand(_ path: String) -> Finding {
    Finding(
      id: "edited-output", message: "\(path): the staged file was edited by hand",
      hint:
        "change environments/ or the program instead; git restore --staged --worktree undoes it")
  }
}
