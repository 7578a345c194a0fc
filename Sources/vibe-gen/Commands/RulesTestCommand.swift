import ArgumentParser

/// `vibe-gen rules test`.
struct RulesTestCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "test",
    abstract: "Run tests of rules in promtool's format.",
    discussion: """
      Feeds the series of each test to the rules, and compares alerts and samples with what the test \
      expects. Paths of rule files are relative to the test file and may be patterns. Each difference \
      is a finding at its expectation: what was expected, what was found. Native histograms are not \
      evaluated, and a test that uses them is refused.

      Without --prometheus, rules are evaluated as Prometheus 2.42 does, or as 3 does if an expression \
      needs that: a range then excludes its very start.

      Examples:
        vibe-gen rules test out/production/prometheus/tests/vibe-ensemble.test.yaml
        vibe-gen rules test tests/*.test.yaml --findings-format junit > report.xml
        vibe-gen rules test alerts.test.yaml --prometheus 3.0

      Exit status: 0 all passed, 1 findings, 2 usage or unreadable input, 3 internal error.
      """)

  @Argument(
    help: ArgumentHelp("Test files in promtool's format.", valueName: "file"),
    completion: .file(extensions: ["yaml", "yml"]))
  var files: [String]

  @Option(
    help: ArgumentHelp("The version of Prometheus whose rules hold.", valueName: "version"))
  var prometheus: PrometheusVersionArgument?

  @OptionGroup var global: GlobalOptions

  func run() throws {
    try RulesRequest(files: files, version: prometheus?.version).test(global.runner)
  }
}
