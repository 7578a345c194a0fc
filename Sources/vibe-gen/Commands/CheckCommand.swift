import Analysis
import ArgumentParser
import Findings

/// `vibe-gen check`.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Check a whole set of manifests for what would not work.",
    discussion: """
      Checks the set of an environment, or any manifests: files, folders, standard input. Everything \
      given is one set: what one file names may stand in another. The findings are printed to standard \
      output; `vibe-gen explain ID` says more about one.

      Examples:
        vibe-gen check production
        vibe-gen check deploy/ extra.yaml
        helm template web chart/ | vibe-gen check -
        vibe-gen check production --only ref,net --findings-format sarif
        vibe-gen check deploy/ --fix=dry-run

      Exit status: 0 clean, 1 findings, 2 usage or unreadable input, 3 internal error.
      """)

  @Argument(
    help: ArgumentHelp(
      "An environment of the project, files or folders of manifests, - for standard input.",
      valueName: "environment|path"),
    completion: .file(extensions: ["yaml", "yml", "json"]))
  var inputs: [String]

  @Option(
    parsing: .singleValue,
    help: ArgumentHelp("Run these only: ids or families, separated by commas.", valueName: "ids"))
  var only: [CommaSeparated] = []

  @Option(
    parsing: .singleValue,
    help: ArgumentHelp("Leave these out: ids or families, separated by commas.", valueName: "ids"))
  var skip: [CommaSeparated] = []

  @Option(help: "The least severity that fails: error, warning, note.")
  var failOn: Severity = .error

  @Option(
    help: ArgumentHelp(
      "Check for this version of Kubernetes instead of the environment's.", valueName: "version"))
  var kubernetes: String?

  @Option(
    help: ArgumentHelp(
      "Mend what can be mended safely: write (what --fix alone means, without CI set) or dry-run.",
      valueName: "mode"))
  var fix: FixMode?

  @Option(
    help: ArgumentHelp(
      "Print who can reach whom instead of findings: text, dot, svg.", valueName: "format"))
  var graph: GraphFormat?

  @OptionGroup var known: FactOptions

  @OptionGroup var global: GlobalOptions

  func run() throws {
    let request = CheckRequest(
      input: SetInput(inputs: inputs, factFiles: known.files(kubernetes: kubernetes)),
      selection: CheckSelection(only: only.flatMap(\.values), skip: skip.flatMap(\.values)),
      failOn: failOn, fix: fix, graph: graph)
    try request.run(global.runner)
  }
}

extension Severity: ExpressibleByArgument {}
