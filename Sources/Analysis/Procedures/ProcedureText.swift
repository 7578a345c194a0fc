import Findings
import Kubernetes

/// A text of the set that tells people or shells what to run: a runbook, a script.
package struct ProcedureText: Sendable {
  package let origin: Origin
  package let text: String
  package let kind: Kind

  package enum Origin: Sendable {
    /// A file of its own.
    case document(SetDocument)
    /// A key of a ConfigMap.
    case key(Cursor)
  }

  package enum Kind: Sendable {
    /// Prose with commands in fenced blocks and in code spans.
    case markdown
    case script
  }

  /// What messages call it: `runbooks/BackupMissing.md`.
  package var name: String {
    switch origin {
    case .document(let document): document.path
    case .key(let cursor): "\(cursor.member.identity) \(cursor.path)"
    }
  }
}

extension ProcedureText {
  /// The texts of a set, documents first.
  static func all(_ objects: ObjectSet) -> [ProcedureText] {
    let documents = objects.documents.compactMap { document -> ProcedureText? in
      kind(document.path, document.text).map {
        ProcedureText(origin: .document(document), text: document.text, kind: $0)
      }
    }
    let keys = objects.members("ConfigMap").filter { $0.identity.group.isEmpty }.flatMap { map in
      map.root["data"].entries.compactMap { key, value -> ProcedureText? in
        guard let text = value.text, let kind = kind(key, text) else { return nil }
        return ProcedureText(origin: .key(value), text: text, kind: kind)
      }
    }
    return documents + keys
  }

  private static func kind(_ name: String, _ text: String) -> Kind? {
    let name = name.lowercased()
    if name.hasSuffix(".md") || name.hasSuffix(".markdown") { return .markdown }
    if [".sh", ".bash"].contains(where: name.hasSuffix) { return .script }
    if ShellReader.dialect(of: text) != nil { return .script }
    let isProse = ["runbook", "guide", "procedure", "playbook"].contains(where: name.contains)
    return isProse && text.contains("```") ? .markdown : nil
  }
}

/// One command that a text tells to run.
package struct ProcedureCommand: Sendable {
  package let text: ProcedureText
  package let pipeline: ShellPipeline
  package let stage: Int
  package let command: ShellCommand
  /// Line of the text, from 1.
  package let line: Int
  /// What variables of the text hold.
  package let variables: [String: String]

  /// The words after the program; nil stands for one that is not known.
  package var words: [String?] { command.arguments.map { $0.value(variables) } }

  /// The commands that read its output, in their order.
  package var readers: [ShellCommand] {
    pipeline.stages.dropFirst(stage + 1).compactMap(\.command)
  }
}

/// Everything that the texts of a set tell to run.
package struct Procedures: Sendable {
  package let texts: [ProcedureText]
  package let commands: [ProcedureCommand]
  /// The scripts among the texts, and blocks of prose, as they were read.
  package let scripts: [(text: ProcedureText, script: ShellScript)]

  init(_ objects: ObjectSet) {
    texts = ProcedureText.all(objects)
    var commands: [ProcedureCommand] = []
    var scripts: [(text: ProcedureText, script: ShellScript)] = []
    for text in texts {
      switch text.kind {
      case .script:
        let script = ShellReader.read(text.text, .bash)
        scripts.append((text, script))
        Self.add(script, of: text, line: 1, to: &commands)
      case .markdown:
        for block in MarkdownCode.blocks(of: text.text) {
          Self.add(ShellReader.read(block.text, .bash), of: text, line: block.line, to: &commands)
        }
      }
    }
    self.commands = commands
    self.scripts = scripts
  }

  private static func add(
    _ script: ShellScript, of text: ProcedureText, line: Int, to commands: inout [ProcedureCommand]
  ) {
    let variables = script.assigned([:])
    func visit(_ pipelines: [ShellPipeline]) {
      for pipeline in pipelines {
        for (index, stage) in pipeline.stages.enumerated() {
          switch stage {
          case .command(let command):
            add(command, pipeline, index)
          case .compound(let compound):
            visit(compound.condition)
            visit(compound.body)
          }
        }
      }
    }
    func add(_ command: ShellCommand, _ pipeline: ShellPipeline, _ stage: Int) {
      commands.append(
        ProcedureCommand(
          text: text, pipeline: pipeline, stage: stage, command: command,
          line: line + command.line - 1, variables: variables))
      for inner in command.inner {
        add(inner, ShellPipeline(stages: [.command(inner)], line: inner.line), 0)
      }
    }
    visit(script.pipelines)
  }
}

extension ObjectSet {
  /// What the texts of the set tell to run, read when a check first asks.
  package var procedures: Procedures { computedProcedures { Procedures(self) } }
}

extension Check {
  /// A finding about a command of a text.
  func finding(
    _ command: ProcedureCommand, _ message: String, hint: String? = nil
  ) -> Finding {
    finding(command.text, line: command.line, message, hint: hint)
  }

  /// A finding about a line of a text.
  func finding(
    _ text: ProcedureText, line: Int, _ message: String, hint: String? = nil
  ) -> Finding {
    switch text.origin {
    case .key(let cursor): return finding(cursor, line: line, message, hint: hint)
    case .document(let document):
      var finding = finding(message, hint: hint)
      finding.place = Place(file: document.path, line: line, column: 1)
      return finding
    }
  }
}
