import ArgumentParser
import Glibc

/// `vibe-gen hooks run`: what the hook calls.
struct HooksRunCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "run",
    abstract: "Render what is staged and stage the result, as the hook does.",
    discussion: """
      --project is the project's folder below the top of the work tree (default: the top).

      Examples:
        vibe-gen hooks run
      """)

  @Option(help: "The hook that runs.")
  var hook: HookName = .preCommit

  @OptionGroup var global: GlobalOptions

  func run() throws {
    var session = Session(workingFolder: ".")
    try global.runner.run(&session) { session throws(Failure) in
      try enterTop()
      return try HookRun.run(hook, prefix: prefix, &session)
    }
  }

  private var prefix: String {
    guard let project = global.project, project != ".", project != "./" else { return "" }
    return project.hasSuffix("/") ? project : project + "/"
  }

  /// git starts hooks at the top of the work tree; a person may start this anywhere in it.
  private func enterTop() throws(Failure) {
    try Failure.gathering {
      guard let up = try GitObjects.answer(["rev-parse", "--show-cdup"]) else {
        throw Failure.usage(id: "no-repository", "this is no work tree of a git repository")
      }
      if !up.isEmpty { chdir(up) }
    }
  }
}
