import Kubernetes

/// A container of the set with its pod, its variables and what is known of its program.
package struct ContainerUse: Sendable {
  package let pod: PodTemplate
  package let container: ContainerTemplate
  package let variables: [VariableValue]
  /// Objects that the container imports are all in the set.
  package let isComplete: Bool
  /// Nil for images that nothing is known of.
  package let program: ProgramFacts?

  package func variable(_ name: String) -> VariableValue? {
    variables.first { $0.name == name }
  }

  /// `Deployment shop/web, container web`.
  package var description: String { "\(pod.description), container \(container.name)" }

  /// Whether the program of the image starts, as far as one sees: nothing else is its command.
  package var runsOwnProgram: Bool {
    guard let program else { return false }
    guard let command = container.cursor["command"].items.first?.text else {
      // The entry points of official images start what the first argument names.
      guard let first = container.cursor["args"].items.first?.text, !first.hasPrefix("-") else {
        return true
      }
      return program.commands.isEmpty || program.commands.contains(Self.file(first))
    }
    return program.commands.contains(Self.file(command))
  }

  /// A variable that the command, an argument or a probe names: `$(NAME)`, `$NAME`, `${NAME}`.
  package func mentions(_ variable: String) -> Bool {
    let handlers =
      ["startupProbe", "livenessProbe", "readinessProbe"].map { container.cursor[$0] }
      + ["postStart", "preStop"].map { container.cursor[at: "lifecycle", $0] }
    let texts =
      container.arguments + handlers.flatMap { $0[at: "exec", "command"].items }
      + container.environment.map { $0["value"] }
    return texts.contains { $0.text?.contains(variable) == true }
  }

  private static func file(_ path: String) -> String {
    path.split(separator: "/").last.map(String.init) ?? path
  }
}

extension ContainerUse {
  /// All containers of some pods, in their order.
  static func all(
    _ pods: [PodTemplate], facts: Facts,
    find: (_ kind: String, _ namespace: String, _ name: String) -> ObjectSet.Member?
  ) -> [ContainerUse] {
    var programs: [String: ProgramFacts?] = [:]
    return pods.flatMap { pod in
      pod.containers.map { container in
        let image = container.image ?? ""
        let program =
          programs[image] ?? KnownPrograms.of(image: image, in: facts.programs + KnownPrograms.all)
        programs.updateValue(program, forKey: image)
        let isComplete = container.cursor["envFrom"].items.allSatisfy { source in
          [("configMapRef", "ConfigMap"), ("secretRef", "Secret")].allSatisfy { field, kind in
            source[field]["name"].text.map { find(kind, pod.namespace, $0) != nil } ?? true
          }
        }
        return ContainerUse(
          pod: pod, container: container,
          variables: ContainerVariableValues.of(container) { find($0, pod.namespace, $1) },
          isComplete: isComplete, program: program)
      }
    }
  }
}
