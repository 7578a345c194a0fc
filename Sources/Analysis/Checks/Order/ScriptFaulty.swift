package import Findings
import Kubernetes

/// Scripts of the set are ones that their shell understands, and do no harm when a step fails.
package struct ScriptFaulty: Check {
  package static let info = CheckInfo(
    id: "ord-script-lint",
    finds: "a script with a mistake: open quotes and blocks, words that its shell does not know, a"
      + " removal of whatever an empty variable leaves",
    why: "it stops in the middle, or removes what it should not",
    mend: "mend the line; 'sh -n' and shellcheck say more",
    source: "POSIX.1-2024, Shell Command Language; Dockerfiles of the images for the shell in them",
    severity: .warning, certainty: .likely,
    example: CheckExample(
      bad: ProcedureExample.script("if true; then\ndate\n"),
      good: ProcedureExample.script("if true; then\ndate\nfi\n")))

  package init() {}

  package func run(on objects: ObjectSet) -> [Finding] {
    var seen: Set<String> = []
    let contained = objects.programs.containers.flatMap { container in
      container.scripts.filter { $0.shell != nil }.flatMap { script -> [Finding] in
        guard seen.insert("\(script.cursor.member.index) \(script.cursor.path)").inserted else {
          return []
        }
        return faults(of: script, in: container.container)
          .map { finding(script, line: $0.line, $0.message) }
      }
    }
    let others = objects.procedures.scripts.flatMap { text, script -> [Finding] in
      if case .key(let cursor) = text.origin,
        !seen.insert("\(cursor.member.index) \(cursor.path)").inserted
      {
        return []
      }
      return ScriptFaults.of(script).map { finding(text, line: $0.line, $0.message) }
    }
    return contained + others
  }

  private func faults(
    of script: ContainerScript, in container: ContainerTemplate
  ) -> [ShellProblem] {
    var faults = ScriptFaults.of(script.script)
    // In these images sh is dash.
    guard faults.isEmpty, script.shell == "sh" || script.shell == "dash",
      container.image.map(Self.hasDash) ?? false, let text = script.cursor.text
    else { return faults }
    if let problem = ShellReader.read(text, .posix).problem {
      faults.append(
        ShellProblem(
          line: problem.line, message: "\(problem.message): sh is dash in \(container.image ?? "")")
      )
    }
    for command in script.script.commands {
      guard command.name == "set", command.arguments.contains(where: { $0.literal == "pipefail" })
      else {
        continue
      }
      faults.append(
        ShellProblem(
          line: command.line,
          message:
            "sh is dash in \(container.image ?? ""), which knows no pipefail: the script ends"
            + " here"))
    }
    return faults
  }

  /// Images built on Debian, by their names and tags.
  private static func hasDash(_ image: String) -> Bool {
    let name = image.split(separator: "/").last ?? ""
    let isDebian = ["postgres:", "mariadb:", "debian:", "ubuntu:", "python:", "node:"].contains {
      name.hasPrefix($0)
    }
    return isDebian && !name.contains("alpine")
  }
}

/// What is wrong with a script, whatever runs it.
private enum ScriptFaults {
  static func of(_ script: ShellScript) -> [ShellProblem] {
    if let problem = script.problem { return [problem] }
    let stops = script.commands.contains { command in
      command.name == "set"
        && command.arguments.contains { word in
          word.literal.map { $0 == "errexit" || $0.hasPrefix("-") && $0.contains("e") } ?? false
        }
    }
    let checksUnset = script.commands.contains { command in
      command.name == "set"
        && command.arguments.contains { word in
          word.literal.map { $0 == "nounset" || $0.hasPrefix("-") && $0.contains("u") } ?? false
        }
    }
    return script.openDocuments + removals(script, checksUnset)
      + (stops ? [] : strayRemovals(script))
      + wrapped(script)
  }

  /// `rm -rf $FOLDER`, `rm -rf "$FOLDER/"*` where FOLDER may be empty.
  private static func removals(_ script: ShellScript, _ checksUnset: Bool) -> [ShellProblem] {
    script.commands.compactMap { command in
      guard command.name == "rm", command.isRecursive else { return nil }
      for word in command.arguments {
        guard
          case .variable(let name, let rest, let isQuoted)? = word.parts.first(where: { part in
            if case .literal(let text, _) = part { return !text.isEmpty }
            return true
          }), !rest.hasPrefix(":?")
        else { continue }
        if !isQuoted {
          return ShellProblem(
            line: command.line,
            message: "rm -r of \(word.text) without quotes: a blank in it makes two names of one")
        }
        let tail = word.text.dropFirst(name.count + 1)
        if tail.hasPrefix("/"), !checksUnset, rest.isEmpty {
          return ShellProblem(
            line: command.line,
            message: "rm -r of \(word.text): when \(name) is empty that is \(tail)")
        }
      }
      return nil
    }
  }

  /// `cd folder` that may fail, and then a removal of what is there.
  private static func strayRemovals(_ script: ShellScript) -> [ShellProblem] {
    var entered: ShellPipeline?
    for (index, pipeline) in script.pipelines.enumerated() {
      guard let command = pipeline.stages.first?.command else { continue }
      let next = index + 1 < script.pipelines.count ? script.pipelines[index + 1].follows : .start
      if command.name == "cd", next == .start { entered = pipeline }
      guard command.name == "rm", let entered,
        let folder = entered.stages.first?.command?.arguments.first,
        command.arguments.contains(where: { word in
          guard let first = word.text.first else { return false }
          return first != "/" && first != "-" && first != "$"
        })
      else { continue }
      return [
        ShellProblem(
          line: command.line,
          message:
            "when 'cd \(folder.text)' fails, this removes files of another folder: there is no"
            + " 'set -e'")
      ]
    }
    return []
  }

  private static let wrappedMessage =
    "base64 breaks its output after 76 characters: the Secret that this writes is no YAML any more"

  /// Base64 of a tool that breaks lines, put into a manifest.
  ///
  /// Source: GNU coreutils, base64: lines of 76 characters unless `-w 0` is given.
  private static func wrapped(_ script: ShellScript) -> [ShellProblem] {
    let text = script.commands.contains { command in
      command.redirections.contains { $0.document?.contains("kind: Secret") == true }
        || command.words.contains { $0.text.contains("kind: Secret") }
    }
    guard text else { return [] }
    let inDocuments = script.commands.flatMap { command in
      command.redirections.flatMap { redirection -> [ShellProblem] in
        let lines =
          redirection.document?.split(separator: "\n", omittingEmptySubsequences: false) ?? []
        return lines.enumerated().compactMap { index, line in
          guard line.contains("base64)"), !line.contains("tr -d") else { return nil }
          return ShellProblem(line: command.line + 1 + index, message: wrappedMessage)
        }
      }
    }
    return inDocuments
      + script.pipelines.flatMap(\.all).compactMap { pipeline in
        for (index, stage) in pipeline.stages.enumerated() {
          guard let command = stage.command, command.name == "base64",
            !command.arguments.contains(where: { word in
              word.text.hasPrefix("-w") || word.text.hasPrefix("--wrap")
                || word.text.hasPrefix("-d")
                || word.text == "--decode"
            }), !pipeline.stages.dropFirst(index + 1).contains(where: { $0.command?.name == "tr" })
          else { continue }
          return ShellProblem(line: command.line, message: wrappedMessage)
        }
        return nil
      }
  }
}

extension ShellCommand {
  fileprivate var isRecursive: Bool {
    arguments.contains { word in
      guard let text = word.literal, text.hasPrefix("-") else { return false }
      return text == "--recursive"
        || !text.hasPrefix("--") && text.contains { $0 == "r" || $0 == "R" }
    }
  }
}

extension ShellPipeline {
  /// The pipeline, and those inside of it.
  fileprivate var all: [ShellPipeline] {
    [self]
      + stages.flatMap { stage -> [ShellPipeline] in
        switch stage {
        case .compound(let compound): (compound.condition + compound.body).flatMap(\.all)
        case .command(let command):
          (command.assignments.map(\.value) + command.words).flatMap(\.parts).flatMap {
            part -> [ShellPipeline] in
            guard case .substitution(let script, _) = part else { return [] }
            return script.pipelines.flatMap(\.all)
          }
        }
      }
  }
}
