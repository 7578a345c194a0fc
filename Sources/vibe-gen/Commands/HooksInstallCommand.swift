import ArgumentParser
import Glibc

/// `vibe-gen hooks install`.
struct HooksInstallCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "install",
    abstract: "Install the hook; an existing one is kept and runs first.",
    discussion: """
      core.hooksPath and worktrees are respected. The existing hook is kept as \
      pre-commit.before-vibe-gen.

      Examples:
        vibe-gen hooks install
        vibe-gen hooks install --project services/ensemble
      """)

  @OptionGroup var global: GlobalOptions

  func run() throws {
    try global.runner.run { _ throws(Failure) in
      let lines = try HookInstallation().install(program: Self.programPath())
      Console.output.write(lines.map { $0 + "\n" }.joined())
      return .success
    }
  }

  /// Absolute path of the running program; the hook falls back to `PATH` when it is gone.
  private static func programPath() -> String {
    guard let path = realpath("/proc/self/exe", nil) else { return "vibe-gen" }
    defer { free(path) }
    return String(cString: path)
  }
}
