import ArgumentParser

/// `vibe-gen hooks uninstall`.
struct HooksUninstallCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "uninstall",
    abstract: "Remove the hook and put an earlier one back.",
    discussion: """
      Examples:
        vibe-gen hooks uninstall
      """)

  @OptionGroup var global: GlobalOptions

  func run() throws {
    try global.runner.run { _ throws(Failure) in
      let lines = try HookInstallation().uninstall()
      Console.output.write(lines.map { $0 + "\n" }.joined())
      return .success
    }
  }
}
