import ArgumentParser

/// `vibe-gen secrets`.
struct SecretsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "secrets",
    abstract: "Make secret values, outside the repository.",
    discussion: """
      Examples:
        vibe-gen secrets generate development --to ~/vibe-ensemble-secrets.yaml
      """,
    subcommands: [SecretsGenerateCommand.self])
}
