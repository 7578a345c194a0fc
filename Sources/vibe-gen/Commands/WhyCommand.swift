import ArgumentParser

/// `vibe-gen why`.
struct WhyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "why",
    abstract: "Say why a check finds something about an object, or nothing.",
    discussion: """
      Prints what the check found, the labels, sums and comparisons behind it, and for an environment \
      of the project the lines that lead there. Without an input all environments that hold the object \
      are looked at.

      Examples:
        vibe-gen why res-quota-steady-exceeded ResourceQuota/vibe-ensemble-quota production
        vibe-gen why ref-service-no-pods Service/web deploy/
        vibe-gen why avail-pdb-blocks-drain PodDisruptionBudget/web
      """)

  @Argument(help: "The id of a check.")
  var id: String

  @Argument(
    help: ArgumentHelp(
      "The object: kind/name, kind/namespace/name, or as a finding prints it.",
      valueName: "object"))
  var object: String

  @Argument(
    help: ArgumentHelp(
      "An environment of the project, files or folders of manifests, - for standard input.",
      valueName: "environment|path"),
    completion: .file(extensions: ["yaml", "yml", "json"]))
  var inputs: [String] = []

  @Option(
    help: ArgumentHelp(
      "Look at it as this version of Kubernetes would, instead of the environment's.",
      valueName: "version"))
  var kubernetes: String?

  @OptionGroup var known: FactOptions

  @OptionGroup var global: GlobalOptions

  func run() throws {
    try WhyRequest(
      id: id, object: object, inputs: inputs, factFiles: known.files(kubernetes: kubernetes)
    ).run(global.runner)
  }
}
