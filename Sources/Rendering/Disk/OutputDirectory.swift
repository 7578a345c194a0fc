import CLinux
import Glibc

/// `out/`: a folder for each environment, each replaced as a whole or not at all.
///
/// The new folder is made beside the old one and the two change places in one step, so a reader,
/// a crash or a full disk never leaves half of an output. Files that stay as they are keep their
/// inode and their times. A run that was killed leaves a folder `.NAME.vibe-gen-new`, which the
/// next run removes.
package struct OutputDirectory: Sendable {
  /// `out`, without a slash at its end.
  package let path: String

  package init(path: String) {
    self.path = path == "/" || !path.hasSuffix("/") ? path : String(path.dropLast())
  }

  /// What one environment's folder becomes; no files: the folder goes.
  package struct Change: Sendable {
    package var environment: String
    package var files: [OutputFile]

    package init(environment: String, files: [OutputFile]) {
      self.environment = environment
      self.files = files
    }
  }

  /// Writes all changes or, when anything stands against one of them, none.
  ///
  /// - Returns: the environments whose folder is different now.
  /// - Throws: `foreignFiles` when a folder holds a file that we did not make.
  @discardableResult
  package func write(_ changes: [Change]) throws(DiskError) -> [String] {
    if try Disk.kind(of: path) == .symbolicLink { throw DiskError(.isSymbolicLink, path) }
    try Disk.makeDirectories(path)
    let lock = try lock()
    defer { close(lock) }
    var staged: [(change: Change, plan: OutputPlan)] = []
    do {
      for change in changes {
        try recover(change.environment)
        let plan = try plan(change)
        if plan.changesNothing { continue }
        if !change.files.isEmpty { try stage(change, plan) }
        staged.append((change, plan))
      }
    } catch {
      for (change, _) in staged { try? Disk.removeTree(stagingPath(change.environment)) }
      throw error
    }
    for (change, _) in staged { try commit(change) }
    return staged.map(\.change.environment)
  }

  /// The environments that have a folder of ours here.
  package func environments() throws(DiskError) -> [String] {
    guard try Disk.kind(of: path) == .directory else { return [] }
    var found: [String] = []
    for name in try Disk.names(in: path) where !name.hasPrefix(".") {
      if try Disk.kind(of: "\(path)/\(name)/\(Inventory.fileName)") == .file { found.append(name) }
    }
    return found
  }

  package func folder(of environment: String) -> String { "\(path)/\(environment)" }

  private func stagingPath(_ environment: String) -> String {
    "\(path)/.\(environment).vibe-gen-new"
  }

  private func backupPath(_ environment: String) -> String {
    "\(path)/.\(environment).vibe-gen-old"
  }

  /// Two runs at the same time take turns.
  private func lock() throws(DiskError) -> Int32 {
    let descriptor = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { throw DiskError(.cannotLock, path, cause: errno) }
    while flock(descriptor, LOCK_EX) != 0 {
      if errno == EINTR { continue }
      let cause = errno
      close(descriptor)
      throw DiskError(.cannotLock, path, cause: cause)
    }
    return descriptor
  }

  /// Puts right what a run left that was killed.
  private func recover(_ environment: String) throws(DiskError) {
    let old = backupPath(environment)
    if try Disk.kind(of: old) != nil {
      // Only the two-step exchange makes this folder. Without its successor it is still the output.
      if try Disk.kind(of: folder(of: environment)) == nil {
        guard rename(old, folder(of: environment)) == 0 else {
          throw DiskError(.cannotWrite, folder(of: environment), cause: errno)
        }
      } else {
        try Disk.removeTree(old)
      }
    }
    try Disk.removeTree(stagingPath(environment))
  }

  private func plan(_ change: Change) throws(DiskError) -> OutputPlan {
    let existing = try OutputFolder.read(folder(of: change.environment)) ?? []
    let plan = OutputPlan(existing: existing, wanted: change.files)
    guard plan.foreign.isEmpty else {
      throw DiskError(.foreignFiles, folder(of: change.environment), files: plan.foreign)
    }
    return plan
  }

  private func stage(_ change: Change, _ plan: OutputPlan) throws(DiskError) {
    let staging = stagingPath(change.environment)
    let current = folder(of: change.environment)
    do {
      try Disk.makeDirectories(staging)
      for file in plan.unchanged {
        try makeParent(of: file.path, in: staging)
        // A hard link keeps the file's times; where the file system has none, a copy must do.
        if link("\(current)/\(file.path)", "\(staging)/\(file.path)") != 0 {
          try create(file, in: staging)
        }
      }
      for file in plan.written {
        try makeParent(of: file.path, in: staging)
        try create(file, in: staging)
      }
    } catch {
      try? Disk.removeTree(staging)
      throw error
    }
  }

  private func makeParent(of file: String, in folder: String) throws(DiskError) {
    guard let slash = file.lastIndex(of: "/") else { return }
    try Disk.makeDirectories("\(folder)/\(file[..<slash])")
  }

  private func create(_ file: OutputFile, in folder: String) throws(DiskError) {
    try Disk.create(
      "\(folder)/\(file.path)", file.bytes, mode: file.isExecutable ? 0o777 : 0o666)
  }

  private func commit(_ change: Change) throws(DiskError) {
    let current = folder(of: change.environment)
    let staging = stagingPath(change.environment)
    if change.files.isEmpty {
      guard rename(current, staging) == 0 else {
        throw DiskError(.cannotRemove, current, cause: errno)
      }
    } else if try Disk.kind(of: current) == nil {
      guard rename(staging, current) == 0 else {
        throw DiskError(.cannotWrite, current, cause: errno)
      }
      return
    } else {
      try exchange(staging, current, environment: change.environment)
    }
    try Disk.removeTree(staging)
  }

  /// Lets two folders change places; in two steps where the file system cannot do it in one.
  private func exchange(
    _ staging: String, _ current: String, environment: String
  ) throws(DiskError) {
    if renameat2(AT_FDCWD, staging, AT_FDCWD, current, VIBE_RENAME_EXCHANGE) == 0 { return }
    guard errno == EINVAL || errno == ENOSYS || errno == ENOTSUP else {
      throw DiskError(.cannotWrite, current, cause: errno)
    }
    let old = backupPath(environment)
    guard rename(current, old) == 0 else { throw DiskError(.cannotWrite, current, cause: errno) }
    guard rename(staging, current) == 0 else {
      let cause = errno
      rename(old, current)
      throw DiskError(.cannotWrite, current, cause: cause)
    }
    try Disk.removeTree(old)
  }
}
