import Findings
import Glibc
import Rendering
import YAML

/// Shows what fixes change, and writes it.
struct FixReport {
  let mode: FixMode
  /// Where the difference goes: standard output, unless that holds findings for a program.
  let console: Console

  /// - Parameters:
  ///   - outcome: what the fixes came to.
  ///   - files: the texts as they are on the disk, in the same order.
  /// - Throws: when a file cannot be written.
  func finish(_ outcome: FixRun.Outcome, of files: [SourceFile]) throws(Failure) {
    let changes = zip(files, outcome.files).filter { $0.bytes != $1.bytes }
    for (old, new) in changes {
      console.write(
        UnifiedDifference.text(
          path: old.path, old: String(decoding: old.bytes, as: UTF8.self),
          new: String(decoding: new.bytes, as: UTF8.self)))
    }
    for refused in outcome.refused {
      note("not fixed, since the checks do not prove that it helps: \(refused.summary)", refused)
    }
    guard !changes.isEmpty else {
      Console.error.write("vibe-gen: nothing to fix\n")
      return
    }
    for applied in outcome.applied { note(applied.summary, applied) }
    guard mode == .write else {
      Console.error.write("vibe-gen: dry run, nothing was written\n")
      return
    }
    if changes.contains(where: { $0.0.path == "<stdin>" }) {
      throw .usage(
        id: "unusable-path", "standard input cannot be edited",
        hint: "name the files, or take the difference above with --fix=dry-run")
    }
    for (_, new) in changes { try Failure.gathering { try write(new) } }
    Console.error.write(
      "vibe-gen: wrote \(changes.map { $0.1.path }.joined(separator: ", "))\n")
  }

  private func note(_ text: String, _ candidate: FixRun.Candidate) {
    let object = candidate.finding.object.map { "\($0): " } ?? ""
    Console.error.write("\(candidate.file): \(object)\(text) [\(candidate.finding.id)]\n")
  }

  /// In one step, with the file's own permissions; a link stays one, what it points at changes.
  private func write(_ file: SourceFile) throws(DiskError) {
    guard let resolved = realpath(file.path, nil) else {
      throw DiskError(.cannotWrite, file.path, cause: errno)
    }
    defer { free(resolved) }
    let path = String(cString: resolved)
    var status = stat()
    guard lstat(path, &status) == 0 else {
      throw DiskError(.cannotWrite, file.path, cause: errno)
    }
    try Disk.replace(path, file.bytes, mode: status.st_mode & 0o777)
  }
}
