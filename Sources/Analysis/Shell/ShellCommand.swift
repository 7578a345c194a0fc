/// A program, function or builtin with its words, as one pipeline's stage has it.
package struct ShellCommand: Sendable, Hashable {
  package var assignments: [Assignment] = []
  package var words: [ShellWord] = []
  package var redirections: [Redirection] = []
  package var line: Int

  /// `NAME=word`.
  package struct Assignment: Sendable, Hashable {
    package var name: String
    package var value: ShellWord
  }

  /// `>file`, `2>&1`, `<<END`.
  package struct Redirection: Sendable, Hashable {
    /// `>`, `>>`, `<`, `<<`, `<<-`, `<<<`, `>&`, `<&`, `<>`, `>|`, `&>`.
    package var symbol: String
    /// The number before it; nil: what is usual.
    package var descriptor: Int?
    package var target: ShellWord
    /// The lines of a here-document.
    package var document: String?

    /// What the command prints goes there.
    package var takesOutput: Bool {
      [">", ">>", ">|", "&>", "&>>"].contains(symbol) && (descriptor ?? 1) == 1
    }
  }

  /// Name of the program without its folder; empty when there is only an assignment, or the name is a
  /// variable.
  package var name: String {
    guard let text = program?.literal else { return "" }
    return text.split(separator: "/").last.map(String.init) ?? ""
  }

  /// The word that names the program, behind those that only start another one: `exec`, `nice -n 5`.
  package var program: ShellWord? { words.dropFirst(leads).first }

  /// What follows the program.
  package var arguments: [ShellWord] { Array(words.dropFirst(leads + 1)) }

  /// How many words stand before the program.
  private var leads: Int {
    var count = 0
    while count < words.count, let text = words[count].literal {
      guard Self.starters.contains(text) else { break }
      count += 1
      while count < words.count, let option = words[count].literal,
        option.hasPrefix("-") || option.contains("=") || Self.isAmount(option)
      {
        // `su-exec` and `gosu` take a user, `nice -n` and `timeout` an amount.
        count += 1
      }
      if ["gosu", "su-exec"].contains(text) { count += 1 }
    }
    return min(count, max(words.count - 1, 0))
  }

  private static func isAmount(_ text: String) -> Bool {
    text.first?.isNumber == true && text.dropLast().allSatisfy { $0.isNumber || $0 == "." }
  }

  private static let starters: Set<String> = [
    "exec", "command", "env", "nice", "ionice", "time", "timeout", "nohup", "sudo", "gosu",
    "su-exec", "xargs", "stdbuf", "builtin", "chronic",
  ]
}
