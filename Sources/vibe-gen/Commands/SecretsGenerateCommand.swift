import ArgumentParser
import Environment
import Kubernetes

/// `vibe-gen secrets generate`.
struct SecretsGenerateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "generate",
    abstract: "Write new secret values of an environment to a file.",
    discussion: """
      The file holds Secret manifests for kubectl apply -f. It is readable by its owner only, is never \
      overwritten, and must stand outside of every repository. No value is printed. What only another \
      system can give, such as cloud credentials, is left as a comment to fill in.

      Examples:
        vibe-gen secrets generate development --to ~/vibe-ensemble-secrets.yaml
      """)

  @Argument(
    help: "The environment.",
    completion: .shellCommand("vibe-gen environments --names 2>/dev/null"))
  var environment: String

  @Option(help: ArgumentHelp("The file to make.", valueName: "file"), completion: .file())
  var to: String

  @OptionGroup var global: GlobalOptions

  func run() throws {
    try global.runner.run { session throws(Failure) in
      let sources = try session.readSources()
      let name = try sources.selected(environment)[0]
      let spec = try Render.specification(name, of: sources, &session)
      var generator = SystemRandomNumberGenerator()
      let secrets = SecretValues(spec, using: &generator).filled
      try SecretFile.write(SecretFile.text(secrets, environment: name), to: session.path(to))
      Console.error.write(summary(secrets))
      return .success
    }
  }

  private func summary(_ secrets: [SecretValues.Filled]) -> String {
    var text =
      "wrote \(to): \(secrets.map { $0.name }.joined(separator: ", "))\n"
    for filled in secrets {
      for (key, what) in filled.supplied {
        text += "still to fill in: \(filled.name) \(key): \(what)\n"
      }
    }
    return text
  }
}
