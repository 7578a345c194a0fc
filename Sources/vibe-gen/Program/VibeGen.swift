import ArgumentParser

/// The command `vibe-gen` with its subcommands.
struct VibeGen: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "vibe-gen",
    abstract: "Compile environment files to Kubernetes manifests.",
    discussion: """
      Reads environments/base.yaml and an environment's own file, and gives the objects, rules and \
      scripts of that environment: to standard output, or to out/.

      Examples:
        vibe-gen environments
        vibe-gen render production > out/production.yaml
        vibe-gen render --all --output out/
        vibe-gen diff production --against staging
        vibe-gen verify --all
        vibe-gen check deploy/
        vibe-gen rules test alerts.test.yaml

      Exit status: 0 good, 1 findings, 2 usage or unreadable input, 3 internal error, 4 nothing wrong \
      but an expired suppression or a stale baseline.
      """,
    version: ProgramVersion.text,
    subcommands: [
      RenderCommand.self, CheckCommand.self, RulesCommand.self, EnvironmentsCommand.self,
      VerifyCommand.self,
      DiffCommand.self,
      ChecksCommand.self, ExplainCommand.self, WhyCommand.self, SchemaCommand.self,
      HooksCommand.self,
      SecretsCommand.self, CompletionsCommand.self,
    ])
}
