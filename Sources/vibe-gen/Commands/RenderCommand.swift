import ArgumentParser
import Rendering

/// `vibe-gen render`.
struct RenderCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "render",
    abstract: "Render an environment to standard output or into a folder.",
    discussion: """
      Standard output gets one stream in apply order. With --output, the files go to DIR/ENVIRONMENT/, \
      all or none; files of an earlier run that are no longer produced are removed, and a file that \
      vibe-gen did not make stops it.

      Examples:
        vibe-gen render production | kubectl apply -f -
        vibe-gen render production --output out/
        vibe-gen render --all --output out/
        vibe-gen render staging --only Deployment/vibe-ensemble-server
        vibe-gen render --all --check
      """)

  @OptionGroup var selection: EnvironmentSelection

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("Write files below this folder instead of printing.", valueName: "dir"),
    completion: .directory)
  var output: String?

  @Option(help: "What to print: yaml (a stream) or json (one List).")
  var format: StreamFormat = .yaml

  @Option(help: ArgumentHelp("Print only this object; may be repeated.", valueName: "kind/name"))
  var only: [ObjectSelection] = []

  @Flag(help: "Write nothing; name what differs from the folder of --output (default: out/).")
  var check = false

  @OptionGroup var global: GlobalOptions

  func validate() throws {
    let prints = output == nil && !check
    if output?.isEmpty == true { throw ValidationError("--output needs the name of a folder.") }
    if selection.all, prints { throw ValidationError("--all needs --output or --check.") }
    if !prints, !only.isEmpty { throw ValidationError("--only is for printing, not for files.") }
    if !prints, format == .json {
      throw ValidationError("--format is for printing, not for files.")
    }
  }

  func run() throws {
    try RenderRequest(
      environment: selection.environment, output: output, format: format, only: only, check: check
    ).run(global.runner)
  }
}

extension ObjectSelection: ExpressibleByArgument {
  init?(argument: String) { self.init(argument) }
}

extension StreamFormat: ExpressibleByArgument {}
