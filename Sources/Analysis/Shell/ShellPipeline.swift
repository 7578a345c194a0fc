/// Commands that hand their output on, and how they hang on the pipeline before.
package struct ShellPipeline: Sendable, Hashable {
  package var stages: [ShellStage]
  /// With `!` before it: its failure is what is wanted.
  package var isNegated = false
  package var follows: Link = .start
  /// With `&` behind it.
  package var isBackground = false
  package var line: Int

  package enum Link: Sendable, Hashable {
    /// A new line, `;`, or the beginning.
    case start
    case and
    case or
  }

  /// All commands in it, those of compound commands and substitutions too, in their order.
  package var commands: [ShellCommand] {
    stages.flatMap { stage -> [ShellCommand] in
      switch stage {
      case .command(let command): [command] + command.inner
      case .compound(let compound): (compound.condition + compound.body).flatMap(\.commands)
      }
    }
  }
}

/// One part of a pipeline.
package indirect enum ShellStage: Sendable, Hashable {
  case command(ShellCommand)
  case compound(ShellCompound)

  package var command: ShellCommand? {
    guard case .command(let command) = self else { return nil }
    return command
  }
}

/// `if`, `while`, `{ … }` and the like.
package struct ShellCompound: Sendable, Hashable {
  package enum Kind: Sendable, Hashable {
    case group, subshell, test
    case conditional, loop, selection
    case function(String)
  }

  package var kind: Kind
  /// What decides whether the body runs; its failure is looked at.
  package var condition: [ShellPipeline] = []
  package var body: [ShellPipeline] = []
  package var redirections: [ShellCommand.Redirection] = []
}

extension ShellCommand {
  /// Commands of the substitutions in its words.
  var inner: [ShellCommand] {
    (assignments.map(\.value) + words + redirections.map(\.target)).flatMap(\.parts).flatMap {
      part -> [ShellCommand] in
      guard case .substitution(let script, _) = part else { return [] }
      return script.commands
    }
  }
}
