/// The programs that a shell script calls by name.
///
/// An approximation, good for names that are rare as arguments: the first word of each simple
/// command, quotes and here-documents not followed, comments left out.
enum ShellWords {
  /// Bytes, not characters: scripts are long, and everything that counts in them is ASCII.
  static func commands(in script: String) -> [String] {
    var names: [String] = []
    for line in script.utf8.split(separator: UInt8(ascii: "\n")) {
      guard line.first(where: { !isBlank($0) }) != UInt8(ascii: "#") else { continue }
      for command in line.split(whereSeparator: isBetweenCommands) {
        let words = command.split(whereSeparator: isBlank)
        guard let word = words.first(where: { !isLead($0) }) else { continue }
        let name = word.split(separator: UInt8(ascii: "/")).last
        names.append(name.map { String(decoding: $0, as: UTF8.self) } ?? "")
      }
    }
    return names
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") || byte == UInt8(ascii: "\r")
  }

  private static func isBetweenCommands(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "|"), UInt8(ascii: "&"), UInt8(ascii: ";"), UInt8(ascii: "("),
      UInt8(ascii: ")"), UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: "`"):
      true
    default: false
    }
  }

  /// A command still begins after it: an assignment, or a word of the shell.
  private static func isLead(_ word: Substring.UTF8View) -> Bool {
    word.contains(UInt8(ascii: "=")) || leads.contains(String(decoding: word, as: UTF8.self))
  }

  private static let leads: Set<String> = [
    "if", "then", "else", "elif", "while", "until", "do", "!", "exec", "time", "env", "command",
    "nice", "sudo", "xargs",
  ]
}
