import ArgumentParser
import Findings
import Kubernetes
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

  enum StreamFormat: String, ExpressibleByArgument, CaseIterable {
    case yaml, json
  }

  func validate() throws {
    let prints = output == nil && !check
    if selection.all, prints { throw ValidationError("--all needs --output or --check.") }
    if !prints, !only.isEmpty { throw ValidationError("--only is for printing, not for files.") }
    if !prints, format == .json {
      throw ValidationError("--format is for printing, not for files.")
    }
  }

  func run() throws {
    try global.run(reportTo: check ? .output : .error) { session throws(Failure) in
      let sources = try session.readSources()
      var rendered: [RenderedEnvironment] = []
      for name in try sources.selected(selection.environment, all: selection.all) {
        rendered.append(try Render.environment(name, of: sources, &session))
      }
      if check { return try verify(rendered, &session) }
      if let output { return try write(rendered, OutputDirectory(path: session.path(output))) }
      for environment in rendered { try print(environment) }
      return .success
    }
  }

  private func verify(
    _ rendered: [RenderedEnvironment], _ session: inout Session
  ) throws(Failure) -> ExitStatus {
    let directory = OutputDirectory(path: session.path(output ?? "out"))
    return try OutputCheck.run(rendered, directory, isComplete: selection.all, &session)
  }

  private func write(
    _ rendered: [RenderedEnvironment], _ directory: OutputDirectory
  ) throws(Failure) -> ExitStatus {
    try Failure.gathering {
      var changes = rendered.map {
        OutputDirectory.Change(environment: $0.provenance.environment, files: $0.outputFiles())
      }
      if selection.all {
        let names = changes.map(\.environment)
        for name in try directory.environments() where !names.contains(name) {
          changes.append(OutputDirectory.Change(environment: name, files: []))
        }
      }
      try directory.write(changes)
      return .success
    }
  }

  private func print(_ environment: RenderedEnvironment) throws(Failure) {
    let objects = try selected(environment)
    switch format {
    case .yaml: Console.output.write(ManifestStream.yaml(objects, environment.provenance))
    case .json: Console.output.write(ManifestStream.json(objects))
    }
  }

  private func selected(
    _ environment: RenderedEnvironment
  ) throws(Failure) -> [ManifestObject] {
    let objects = environment.objects
    if only.isEmpty { return objects }
    for selection in only where !objects.contains(where: selection.matches) {
      let names = objects.map { "\($0.kind)/\($0.name)" }
      let nearest = NearestName.of(selection.text, in: names)
      throw .usage(
        id: "unknown-object",
        "\(environment.provenance.environment) has no object '\(selection.text)'",
        hint: nearest.map { "did you mean '\($0)'?" })
    }
    return objects.filter { object in only.contains { $0.matches(object) } }
  }
}

extension ObjectSelection: ExpressibleByArgument {
  init?(argument: String) { self.init(argument) }
}
