/// One program that a container of the set runs, with its arguments as far as they are known.
package struct ProgramRun: Sendable {
  package let pod: PodTemplate
  package let container: ContainerTemplate
  package let script: ContainerScript
  package let pipeline: ShellPipeline
  /// Which stage of the pipeline it is.
  package let stage: Int
  package let command: ShellCommand
  /// What variables hold where it runs.
  package let variables: [String: String]
  /// `kubectl exec` runs it in another pod, which these words name.
  package let remote: [String]?

  package var name: String { command.name }

  /// The arguments; `*` stands for what is not known.
  package var arguments: [String] { command.arguments.map { $0.pattern(variables) } }

  /// The program with its folder, when it is written with one.
  package var path: String { command.program?.pattern(variables) ?? "" }

  /// The value of an option: `-h db`, `-hdb`, `--host db`, `--host=db`.
  ///
  /// - Parameters:
  ///   - short: the letter, with its dash.
  ///   - long: the word, with its dashes.
  /// - Returns: the last one's value, since that is the one that counts.
  package func option(_ short: String?, _ long: String...) -> String? {
    let arguments = arguments
    var value: String?
    for (index, argument) in arguments.enumerated() {
      for name in long {
        if argument.hasPrefix(name + "=") { value = String(argument.dropFirst(name.count + 1)) }
        if argument == name, index + 1 < arguments.count { value = arguments[index + 1] }
      }
      guard let short, argument.hasPrefix(short), !argument.hasPrefix("--") else { continue }
      if argument.count > short.count {
        value = String(argument.dropFirst(short.count))
      } else if index + 1 < arguments.count {
        value = arguments[index + 1]
      }
    }
    return value
  }

  /// Arguments that are no options and no values of options that stand apart.
  package func operands(options: Set<String>) -> [String] {
    var (found, skips) = ([String](), false)
    for argument in arguments {
      if skips {
        skips = false
      } else if argument.hasPrefix("-"), argument != "-" {
        skips = options.contains(argument)
      } else {
        found.append(argument)
      }
    }
    return found
  }

  /// Where messages point: the script, or the command.
  package var cursor: Cursor { script.cursor }
}

/// The programs that the containers of a set run, in the order of the pods.
package struct ProgramRuns: Sendable {
  /// What one container runs.
  package struct OfContainer: Sendable {
    package let pod: PodTemplate
    package let container: ContainerTemplate
    package let values: ContainerValues
    package let scripts: [ContainerScript]
    package let runs: [ProgramRun]
    /// It runs something that nobody can look into: a program of its own, or the image's.
    package let isOpaque: Bool
  }

  package let containers: [OfContainer]

  init(_ objects: ObjectSet) {
    containers = objects.pods.flatMap { pod in
      pod.containers.map { Self.read($0, of: pod, objects) }
    }
  }

  private static func read(
    _ container: ContainerTemplate, of pod: PodTemplate, _ objects: ObjectSet
  ) -> OfContainer {
    let values = ContainerValues(container, in: objects)
    let scripts = ContainerScript.all(of: container, in: pod, objects, values: values)
    let runs = scripts.flatMap { script -> [ProgramRun] in
      let variables = script.script.assigned(values.values)
      return script.script.runs.map { found in
        ProgramRun(
          pod: pod, container: container, script: script, pipeline: found.pipeline,
          stage: found.stage, command: found.command, variables: variables,
          remote: found.remote)
      }
    }
    return OfContainer(
      pod: pod, container: container, values: values, scripts: scripts, runs: runs,
      isOpaque: scripts.isEmpty || scripts.contains { $0.script.problem != nil })
  }
}

extension ObjectSet {
  /// What the containers run, read when a check first asks.
  package var programs: ProgramRuns { computedPrograms { ProgramRuns(self) } }
}

extension ShellScript {
  /// A command with its place in its pipeline.
  fileprivate struct Found {
    var pipeline: ShellPipeline
    var stage: Int
    var command: ShellCommand
    var remote: [String]?
  }

  /// Every command, those that others start too: `su postgres -c '…'`, `kubectl exec … -- …`.
  fileprivate var runs: [Found] {
    var found: [Found] = []
    func add(_ command: ShellCommand, _ pipeline: ShellPipeline, _ stage: Int, _ remote: [String]?)
    {
      found.append(Found(pipeline: pipeline, stage: stage, command: command, remote: remote))
      if let text = command.innerText {
        visit(ShellReader.read(text).pipelines, remote)
      } else if remote == nil, let (target, inner) = command.sentElsewhere {
        add(inner, pipeline, stage, target)
      }
      for inner in command.inner {
        add(inner, ShellPipeline(stages: [.command(inner)], line: inner.line), 0, remote)
      }
    }
    func visit(_ pipelines: [ShellPipeline], _ remote: [String]?) {
      for pipeline in pipelines {
        for (index, stage) in pipeline.stages.enumerated() {
          switch stage {
          case .command(let command): add(command, pipeline, index, remote)
          case .compound(let compound):
            visit(compound.condition, remote)
            visit(compound.body, remote)
          }
        }
      }
    }
    visit(pipelines, nil)
    return found
  }
}

extension ShellCommand {
  /// The text that a shell is given to run: `sh -c '…'`, `su postgres -c '…'`.
  fileprivate var innerText: String? {
    guard ContainerScript.isShell(name) || name == "su" || name == "runuser" else { return nil }
    let arguments = arguments
    guard
      let option = arguments.firstIndex(where: { word in
        word.literal.map { $0.hasPrefix("-") && !$0.hasPrefix("--") && $0.hasSuffix("c") } ?? false
      }), option + 1 < arguments.count
    else { return nil }
    return arguments[option + 1].text
  }

  /// What runs in another pod: `kubectl exec postgres-0 -- pg_dump shop`.
  fileprivate var sentElsewhere: (target: [String], command: ShellCommand)? {
    guard name == "kubectl" || name == "oc" else { return nil }
    let arguments = arguments
    guard arguments.contains(where: { $0.literal == "exec" }),
      let dashes = arguments.firstIndex(where: { $0.literal == "--" }),
      dashes + 1 < arguments.count
    else { return nil }
    var inner = self
    inner.words = Array(arguments[(dashes + 1)...])
    inner.assignments = []
    return (arguments[..<dashes].map(\.text), inner)
  }
}
