/// The programs that a shell script calls by name.
///
/// An approximation, good for names that are rare as arguments: the first word of each simple
/// command, quotes and here-documents not followed, comments left out.
enum ShellWords {
  static func commands(in script: String) -> [String] {
    var names: [String] = []
    for line in script.split(whereSeparator: \.isNewline) {
      let code = line.drop { $0 == " " || $0 == "\t" }
      guard !code.hasPrefix("#") else { continue }
      for command in code.split(whereSeparator: { "|&;(){}`".contains($0) }) {
        var words = command.split { $0 == " " || $0 == "\t" }[...]
        while let word = words.first, leads.contains(String(word)) || word.contains("=") {
          words = words.dropFirst()
        }
        guard let word = words.first else { continue }
        names.append(word.split(separator: "/").last.map(String.init) ?? "")
      }
    }
    return names
  }

  /// Words after which a command still begins.
  private static let leads: Set<String> = [
    "if", "then", "else", "elif", "while", "until", "do", "!", "exec", "time", "env", "command",
    "nice", "sudo", "xargs",
  ]
}
