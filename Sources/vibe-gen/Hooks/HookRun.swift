import Findings
import Glibc
import Rendering

/// What the commit hook does: renders what is staged and stages the result.
enum HookRun {
  /// Runs at the top of the work tree, as git starts hooks.
  ///
  /// The prefix is the project's folder below it, empty or with a slash at its end.
  static func run(
    _ hook: HookName, prefix: String, _ session: inout Session
  ) throws(Failure) -> ExitStatus {
    let staged = try StagedProject.read(prefix: prefix)
    guard staged.sources.base != nil else {
      throw .usage(
        id: "no-project", "no \(prefix)\(Project.baseFile) is staged",
        hint: "vibe-gen hooks uninstall removes the hook of a project that is gone")
    }
    staged.sources.files.forEach { session.know($0) }
    return try Failure.gathering {
      try warnAboutOlderProgram(prefix: prefix, &session)
      let output = try render(staged, prefix: prefix, &session)
      try output.stage()
      report(output, left: try output.updateWorkTree())
      guard hook == .preMergeCommit, !output.changes.isEmpty else { return ExitStatus.success }
      throw Failure(.findings, [.mergeNotCommitted])
    }
  }

  private static func render(
    _ staged: StagedProject, prefix: String, _ session: inout Session
  ) throws -> StagedOutput {
    let isMerging = try GitObjects.answer(["rev-parse", "--verify", "-q", "MERGE_HEAD"]) != nil
    var output = StagedOutput()
    let environments = staged.sources.environments
    for name in environments {
      let rendered = try Render.environment(name, of: staged.sources, &session)
      try output.add(
        folder: "\(prefix)out/\(name)/", existing: staged.output[name] ?? [],
        wanted: rendered.outputFiles(), isMerging: isMerging)
    }
    for (name, files) in staged.output.sorted(by: { $0.key < $1.key })
    where !environments.contains(name) && Inventory(in: files) != nil {
      try output.add(
        folder: "\(prefix)out/\(name)/", existing: files, wanted: [], isMerging: isMerging)
    }
    return output
  }

  private static func report(_ output: StagedOutput, left: [String]) {
    if output.changes.isEmpty { return }
    let count = output.changes.count
    Console.error.write("vibe-gen: staged \(count) file\(count == 1 ? "" : "s") of out/\n")
    for path in left {
      Console.error.write("vibe-gen: left \(path) in the work tree: it has changes of its own\n")
    }
  }

  /// The hook cannot build the program; it can say that somebody should.
  private static func warnAboutOlderProgram(
    prefix: String, _ session: inout Session
  ) throws(GitError) {
    let output = try GitProcess.output(
      ["diff", "--cached", "--name-only", "--diff-filter=d", "-z", "--"]
        + ["Sources", "Package.swift"].map { prefix + $0 })
    guard let built = modificationTime("/proc/self/exe", stat) else { return }
    let newer = output.split(separator: 0).map { String(decoding: $0, as: UTF8.self) }
      .first { modificationTime($0, lstat).map { $0 > built } ?? false }
    guard let newer else { return }
    session.findings.append(
      Finding(
        id: "older-program", severity: .warning,
        message: "\(newer) is newer than this vibe-gen, so out/ may be stale",
        hint: "build vibe-gen, then commit again"))
  }

  /// Seconds since 1970; nil when the file is gone.
  private static func modificationTime(
    _ path: String, _ call: (UnsafePointer<CChar>, UnsafeMutablePointer<stat>) -> Int32
  ) -> Int? {
    var status = stat()
    return call(path, &status) == 0 ? status.st_mtim.tv_sec : nil
  }
}

extension Finding {
  /// git made the tree of the merge before it asked, so the commit would lack what is staged now.
  fileprivate static let mergeNotCommitted = Finding(
    id: "merge-not-committed", message: "the merge changes out/, which is rendered and staged now",
    hint: "finish the merge with git commit")
}
