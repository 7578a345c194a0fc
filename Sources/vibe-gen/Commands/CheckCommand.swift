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

      A finding that has to stay is suppressed, with a reason, in environments/suppressions.yaml or a \
      file of --suppressions; a project that begins to check writes a baseline and fails on what is new.

      Examples:
        vibe-gen check production
        vibe-gen check deploy/ extra.yaml --profile development
        helm template web chart/ | vibe-gen check -
        vibe-gen check production --against HEAD~1
        vibe-gen check --all
        vibe-gen check production --only ref,net --fail-on warning
        vibe-gen check deploy/ --format sarif=out.sarif --format human
        vibe-gen check deploy/ --fix=dry-run
        vibe-gen check deploy/ --suppressions accepted.yaml
        vibe-gen check deploy/ --write-baseline known.yaml
        vibe-gen check deploy/ --baseline known.yaml --baseline-strict

      Exit status: 0 clean, 1 findings, 2 usage or unreadable input, 3 internal error, 4 nothing wrong \
      but an expired suppression or a stale baseline.
      """)

  @Argument(
    help: ArgumentHelp(
      "An environment of the project, files or folders of manifests, - for standard input.",
      valueName: "environment|path"),
    completion: .file(extensions: ["yaml", "yml", "json"]))
  var inputs: [String] = []

  @Flag(help: "Every environment of the project, each beside the others.")
  var all = false

  @Option(
    help: ArgumentHelp(
      """
      What was applied before: a folder or file of manifests, an inventory.json, an environment, or a \
      git revision. What cannot be changed, or would be lost, is found too.
      """, valueName: "previous"))
  var against: String?

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
      "How severe findings are: development, staging, production (default: the environment's).",
      valueName: "profile"))
  var profile: Facts.Profile?

  @Flag(help: "Take the inputs as manifests, never as the name of an environment.")
  var asIs = false

  @Option(
    help: ArgumentHelp(
      "Run the checks of this release, so that an upgrade adds none.", valueName: "x.y"))
  var rulesVersion: RulesVersion = .current

  @Option(
    name: .long, parsing: .singleValue,
    help: ArgumentHelp(
      "Report as human, text, json, sarif, junit, github, markdown; may be repeated with files.",
      valueName: "format[=file]"))
  var format: [ReportOutput] = []

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

  @OptionGroup var accepting: AcceptanceOptions

  @OptionGroup var global: GlobalOptions

  func validate() throws {
    if inputs.isEmpty, !all { throw ValidationError("Name what to check, or say --all.") }
    if all, !inputs.isEmpty || fix != nil || graph != nil || accepting.writeBaseline != nil {
      throw ValidationError("--all takes neither names nor --fix, --graph and --write-baseline.")
    }
    if format.count(where: { $0.file == nil }) > 1 {
      throw ValidationError("Only one --format can go to standard output; give the others files.")
    }
    guard (RulesVersion.first...RulesVersion.current).contains(rulesVersion) else {
      throw ValidationError(
        "--rules-version: found \(rulesVersion), expected \(RulesVersion.first) to "
          + "\(RulesVersion.current).")
    }
  }

  func run() throws {
    var factFiles = known.files(kubernetes: kubernetes)
    factFiles.profile = profile
    let request = CheckRequest(
      input: SetInput(
        inputs: inputs, factFiles: factFiles, isAsIs: asIs, against: against, isAll: all),
      selection: CheckSelection(
        only: only.flatMap(\.values), skip: skip.flatMap(\.values), rules: rulesVersion),
      failOn: failOn, fix: fix, graph: graph, acceptance: accepting.files,
      newBaseline: accepting.writeBaseline)
    var runner = global.runner
    runner.outputs = format
    try request.run(runner)
  }
}

extension Facts.Profile: ExpressibleByArgument {}

extension RulesVersion: ExpressibleByArgument {
  init?(argument: String) { self.init(argument) }
}

extension Severity: ExpressibleByArgument {}
