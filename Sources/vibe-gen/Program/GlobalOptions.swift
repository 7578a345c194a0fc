import ArgumentParser
import Findings

/// Options of every subcommand.
struct GlobalOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The project's folder (default: the nearest one here or above with environments/base.yaml).",
      valueName: "dir"),
    completion: .directory)
  var project: String?

  @Option(help: "Colour in messages: auto, always, never; NO_COLOR is respected.")
  var color: ColorChoice = .auto

  @Option(help: "How findings are printed: text, human, json, sarif, junit, github, markdown.")
  var findingsFormat: ReportFormat?

  var runner: CommandRunner {
    CommandRunner(project: project, color: color, findingsFormat: findingsFormat)
  }
}

extension ReportFormat: ExpressibleByArgument {}
