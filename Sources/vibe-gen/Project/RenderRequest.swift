import Findings
import Kubernetes
import Rendering

/// What `vibe-gen render` is asked for.
struct RenderRequest {
  /// Nil: all of them.
  var environment: String?
  /// The folder to write to; nil: print.
  var output: String?
  var format: StreamFormat = .yaml
  /// Objects to print; empty: all.
  var only: [ObjectSelection] = []
  /// Compare with the folder instead of writing.
  var check = false

  func run(_ runner: CommandRunner) throws {
    try runner.run(reportTo: check ? .output : .error) { session throws(Failure) in
      let sources = try session.readSources()
      var rendered: [RenderedEnvironment] = []
      for name in try sources.selected(environment) {
        rendered.append(try Render.environment(name, of: sources, &session))
      }
      if check { return try verify(rendered, &session) }
      if let output {
        return try write(rendered, OutputDirectory(path: session.path(output)), named: output)
      }
      for environment in rendered { try print(environment) }
      return .success
    }
  }

  private func verify(
    _ rendered: [RenderedEnvironment], _ session: inout Session
  ) throws(Failure) -> ExitStatus {
    let directory = OutputDirectory(path: session.path(output ?? "out"))
    return try OutputCheck.run(rendered, directory, isComplete: environment == nil, &session)
  }

  private func write(
    _ rendered: [RenderedEnvironment], _ directory: OutputDirectory, named folder: String
  ) throws(Failure) -> ExitStatus {
    try Failure.gathering {
      var changes = rendered.map {
        OutputDirectory.Change(environment: $0.provenance.environment, files: $0.outputFiles())
      }
      if environment == nil {
        let names = changes.map(\.environment)
        for name in try directory.environments() where !names.contains(name) {
          changes.append(OutputDirectory.Change(environment: name, files: []))
        }
      }
      let written = try directory.write(changes)
      for change in changes {
        let outcome = outcome(change, isWritten: written.contains(change.environment))
        Console.error.write(
          "\(folder)\(folder.hasSuffix("/") ? "" : "/")\(change.environment): \(outcome)\n")
      }
      return .success
    }
  }

  private func outcome(_ change: OutputDirectory.Change, isWritten: Bool) -> String {
    if change.files.isEmpty { return "removed, since the environment is gone" }
    return isWritten ? "\(change.files.count) files written" : "unchanged"
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

/// How objects are printed.
enum StreamFormat: String, CaseIterable {
  case yaml, json
}
