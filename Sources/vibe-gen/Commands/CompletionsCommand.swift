import ArgumentParser

/// `vibe-gen completions`.
struct CompletionsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "completions",
    abstract: "Print the completion script of a shell.",
    discussion: """
      Examples:
        vibe-gen completions bash >> ~/.bash_completion
        vibe-gen completions zsh > ~/.zsh/functions/_vibe-gen
        vibe-gen completions fish > ~/.config/fish/completions/vibe-gen.fish
      """)

  @Argument(help: "bash, zsh or fish.")
  var shell: Shell

  enum Shell: String, ExpressibleByArgument, CaseIterable {
    case bash, zsh, fish

    var parserShell: CompletionShell {
      switch self {
      case .bash: .bash
      case .zsh: .zsh
      case .fish: .fish
      }
    }
  }

  func run() {
    Console.output.write(VibeGen.completionScript(for: shell.parserShell) + "\n")
  }
}
