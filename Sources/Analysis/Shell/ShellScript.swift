/// A shell script, read.
package struct ShellScript: Sendable, Hashable {
  package var pipelines: [ShellPipeline] = []
  /// What the reader stumbled over; what stands before it is in `pipelines`.
  package var problem: ShellProblem?
  /// Here-documents whose last line is missing: shells take all the rest for their text.
  package var openDocuments: [ShellProblem] = []

  /// All commands, in their order, those inside of functions and substitutions too.
  package var commands: [ShellCommand] { pipelines.flatMap(\.commands) }

  package var variables: [String] {
    commands.flatMap { command in
      (command.assignments.map(\.value) + command.words + command.redirections.map(\.target))
        .flatMap(\.variables)
    }
  }

  /// What is assigned to variables where the value is known, or its beginning, with `*` for the rest;
  /// the last assignment counts.
  ///
  /// - Parameter known: the environment that the script starts with.
  /// - Returns: both together.
  package func assigned(_ known: [String: String]) -> [String: String] {
    var values = known
    for command in commands {
      for assignment in command.assignments where command.words.isEmpty || command.isDeclaration {
        values[assignment.name] = assignment.value.known(values)
      }
      guard command.isDeclaration else { continue }
      for word in command.words.dropFirst() {
        guard let text = word.value(values), let equals = text.firstIndex(of: "=") else { continue }
        values[String(text[..<equals])] = String(text[text.index(after: equals)...])
      }
    }
    return values
  }

  /// Bodies of its functions, by name.
  package var functions: [String: [ShellPipeline]] {
    var functions: [String: [ShellPipeline]] = [:]
    func visit(_ pipelines: [ShellPipeline]) {
      for case .compound(let compound) in pipelines.flatMap(\.stages) {
        if case .function(let name) = compound.kind { functions[name] = compound.body }
        visit(compound.condition)
        visit(compound.body)
      }
    }
    visit(pipelines)
    return functions
  }
}

extension ShellCommand {
  fileprivate var isDeclaration: Bool {
    ["export", "readonly", "local", "declare", "typeset"].contains(name)
  }
}

/// A place that a shell would not understand.
package struct ShellProblem: Error, Sendable, Hashable {
  /// From 1.
  package var line: Int
  package var message: String

  package init(line: Int, message: String) {
    self.line = line
    self.message = message
  }
}

/// What a script is written for.
package enum ShellDialect: Sendable {
  /// What every `sh` understands.
  case posix
  case bash
}
