import ArgumentParser
import Findings
import Rendering

/// `vibe-gen verify`.
struct VerifyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: "Check that out/ is exactly what the files and this program give.",
    discussion: """
      Names each file and object that is stale, edited by hand, missing or not ours, and each key of \
      the environment files that changes nothing. The findings are printed to standard output.

      Examples:
        vibe-gen verify --all
        vibe-gen verify production
        vibe-gen verify --all --findings-format github
      """)

  @OptionGroup var selection: EnvironmentSelection

  @Option(
    help: ArgumentHelp("The folder to check.", valueName: "dir"), completion: .directory)
  var output = "out"

  @OptionGroup var global: GlobalOptions

  func run() throws {
    try global.runner.run(reportTo: .output) { session throws(Failure) in
      let sources = try session.readSources()
      var rendered: [RenderedEnvironment] = []
      for name in try sources.selected(selection.environment) {
        rendered.append(try Render.environment(name, of: sources, &session))
        session.findings += try SecondRender.findings(name, of: sources, &session)
      }
      let directory = OutputDirectory(path: session.path(output))
      let status = try OutputCheck.run(rendered, directory, isComplete: selection.all, &session)
      let deadKeys = try DeadKeyCheck.findings(sources, environment: selection.environment)
      session.findings += deadKeys
      let isUnsteady = session.findings.contains { $0.id == SecondRender.id }
      return deadKeys.isEmpty && !isUnsteady ? status : .findings
    }
  }
}
