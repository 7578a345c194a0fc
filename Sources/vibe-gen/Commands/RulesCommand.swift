import ArgumentParser

/// `vibe-gen rules`.
struct RulesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rules",
    abstract: "Check rules of Prometheus, and run their tests.",
    discussion: """
      Examples:
        vibe-gen rules check out/production/prometheus/rules/*.yaml
        vibe-gen rules test out/production/prometheus/tests/*.yaml
      """,
    subcommands: [RulesCheckCommand.self, RulesTestCommand.self])
}
