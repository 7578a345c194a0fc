package import Findings
import Kubernetes

/// Scripts that are run are there.
package struct ScriptMissing: Check {
  package static let info = CheckInfo(
    id: "ord-script-missing",
    finds: "a script that a container or a page runs, and that the set does not hold",
    why:
      "the container ends with \"no such file\", or a person stands before a step that is not there",
    mend: "add the key to the ConfigMap, or the file to the set",
    source: "Kubernetes documentation, Volumes: configMap: each key is a file",
    example: CheckExample(
      bad: ProcedureExample.script("date", key: "other.sh"),
      good: ProcedureExample.script("date")))

  package init() {}

  package func run(on objects: ObjectSet) -> [Finding] {
    objects.programs.containers.flatMap { inContainer($0, objects) } + onPages(objects)
  }

  // MARK: Containers

  private func inContainer(
    _ container: ProgramRuns.OfContainer, _ objects: ObjectSet
  ) -> [Finding] {
    var seen: Set<String> = []
    let arguments = container.container.arguments.compactMap { cursor in
      cursor.text.map { (path: $0, cursor: cursor, line: 0) }
    }
    let called = container.scripts.filter { $0.shell != nil }.flatMap { script in
      script.script.commands.compactMap { command in
        command.ranFile.map { (path: $0, cursor: script.cursor, line: command.line) }
      }
    }
    return (arguments + called).compactMap { path, cursor, line in
      guard let file = MountedFile(path, of: container.container, in: container.pod),
        Self.isScript(path), seen.insert(path).inserted,
        let map = objects.member("ConfigMap", container.pod.namespace, file.configMap),
        !map.root[at: "data", file.key].exists, !map.root[at: "binaryData", file.key].exists
      else { return nil }
      let keys = map.root["data"].entries.map(\.key) + map.root["binaryData"].entries.map(\.key)
      let message =
        "container '\(container.container.name)' runs \(path), but ConfigMap"
        + " \(file.configMap) has no key '\(file.key)'"
      let hint = NearestName.of(file.key, in: keys).map { "did you mean '\($0)'?" }
      return line == 0
        ? finding(cursor, message, hint: hint) : finding(cursor, line: line, message, hint: hint)
    }
  }

  private static func isScript(_ path: String) -> Bool {
    [".sh", ".bash", ".py", ".sql", ".pl", ".js", ".rb"].contains { path.hasSuffix($0) }
      || path.split(separator: "/").last?.contains(".") == false
  }

  // MARK: Pages

  /// A page names a file of the project, which only the files of the set can tell.
  private func onPages(_ objects: ObjectSet) -> [Finding] {
    let files = Set(
      (objects.documents.map(\.path) + objects.members.map(\.file)).compactMap {
        $0.split(separator: "/").last.map(String.init)
      })
    var seen: Set<String> = []
    return objects.procedures.commands.compactMap { command in
      guard let path = command.command.ranFile ?? command.appliedFile, !path.hasPrefix("/"),
        path.contains("/"), !path.contains("$"), !path.contains("://"), !path.contains("*"),
        let name = path.split(separator: "/").last, name.contains("."),
        !files.contains(String(name)), seen.insert(path).inserted
      else { return nil }
      let holder = objects.members("ConfigMap").first { map in
        map.root[at: "data", String(name)].exists
      }
      var finding = finding(
        command.text, line: command.line,
        holder.map {
          "\(path) is run here, but no such file is made: it is only a key of \($0.identity)"
        } ?? "\(path) is run here, but the set has no such file")
      finding.severity = .warning
      return finding
    }
  }
}

extension ShellCommand {
  /// The file that it runs or reads in: `./run.sh`, `sh scripts/run.sh`, `. lib.sh`.
  fileprivate var ranFile: String? {
    guard let program = program?.literal else { return nil }
    if ContainerScript.isShell(program) || ["source", ".", "python", "python3"].contains(program) {
      return arguments.compactMap(\.literal).first { !$0.hasPrefix("-") }.flatMap { word in
        word.contains(" ") || word.contains("\n") ? nil : word
      }
    }
    return program.contains("/") && program.hasSuffix(".sh") ? program : nil
  }
}

extension ProcedureCommand {
  /// `kubectl apply -f deploy/web.yaml`.
  fileprivate var appliedFile: String? {
    guard command.name == "kubectl", let kubectl = KubectlCommand(words),
      ["apply", "create", "replace"].contains(kubectl.verb),
      let file = kubectl.option("-f", "--filename"),
      file.hasSuffix(".yaml") || file.hasSuffix(".yml") || file.hasSuffix(".json")
    else { return nil }
    return file
  }
}
