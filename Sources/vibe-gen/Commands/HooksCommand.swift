import ArgumentParser

/// `vibe-gen hooks`.
struct HooksCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "hooks",
    abstract: "Let git render and stage out/ before each commit.",
    discussion: """
      The hook costs one `git diff` when nothing of environments/, templates/, out/ or the program is \
      staged. Otherwise it renders what is staged, not what lies in the work tree, stages out/, and \
      refuses the commit when rendering fails. Unstaged work is never touched.

      Examples:
        vibe-gen hooks install
        vibe-gen hooks uninstall
      """,
    subcommands: [HooksInstallCommand.self, HooksUninstallCommand.self, HooksRunCommand.self])
}
