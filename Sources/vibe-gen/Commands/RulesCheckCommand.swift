import ArgumentParser

/// `vibe-gen rules check`.
struct RulesCheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Check rule files of Prometheus: syntax, types, names, templates.",
    discussion: """
      Reads rule files as Prometheus does and reports everything that it would refuse, each at its \
      place. Rules that give the same series are warnings.

      Examples:
        vibe-gen rules check out/production/prometheus/rules/vibe-ensemble.yaml
        vibe-gen rules check rules/*.yaml --findings-format github
        vibe-gen rules check rules.yaml --prometheus 2.42

      Exit status: 0 clean, 1 findings, 2 usage or unreadable input, 3 internal error.
      """)

  @Argument(
    help: ArgumentHelp("Rule files of Prometheus, - for standard input.", valueName: "file"),
    completion: .file(extensions: ["yaml", "yml", "rules"]))
  var files: [String]

  @Option(
    help: ArgumentHelp(
      "Refuse what this version does not know (default: every version's rules are good).",
      valueName: "version"))
  var prometheus: PrometheusVersionArgument?

  @OptionGroup var global: GlobalOptions

  func run() throws {
    try RulesRequest(files: files, version: prometheus?.version).check(global.runner)
  }
}
