import ArgumentParser

/// Files with what the checks are to know beside the manifests.
struct FactOptions: ParsableArguments {
  @Option(
    parsing: .singleValue,
    help: ArgumentHelp(
      "Know more: files of facts about cluster, images, objectives ('vibe-gen explain facts').",
      valueName: "file"),
    completion: .file(extensions: ["yaml", "yml", "json"]))
  var facts: [String] = []

  @Option(
    parsing: .singleValue,
    help: ArgumentHelp(
      "Know these custom kinds: files or folders with CustomResourceDefinitions.",
      valueName: "file|dir"),
    completion: .file(extensions: ["yaml", "yml", "json"]))
  var crds: [String] = []

  @Option(
    parsing: .singleValue,
    help: ArgumentHelp(
      "Know these metrics: answers of a target's /metrics.", valueName: "file"),
    completion: .file())
  var metrics: [String] = []

  func files(kubernetes: String?) -> FactFiles {
    FactFiles(facts: facts, definitions: crds, metrics: metrics, kubernetes: kubernetes)
  }
}
