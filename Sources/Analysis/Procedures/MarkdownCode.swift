/// The shell text in a Markdown page.
enum MarkdownCode {
  struct Block: Hashable {
    /// Line of the page on which the text begins, from 1.
    var line: Int
    var text: String
  }

  /// Fenced blocks of shell text, and spans that begin with a program which the checks look into.
  ///
  /// Source: CommonMark 0.31, 4.5 Fenced code blocks, 6.1 Code spans.
  static func blocks(of page: String) -> [Block] {
    var blocks: [Block] = []
    var open: (fence: Substring, isShell: Bool, block: Block)?
    for (index, line) in page.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    {
      let bare = line.drop { $0 == " " }
      if let current = open {
        if bare.hasPrefix(current.fence) {
          if current.isShell { blocks.append(current.block) }
          open = nil
        } else if current.isShell {
          open?.block.text += shell(line) + "\n"
        }
      } else if bare.hasPrefix("```") || bare.hasPrefix("~~~") {
        let fence = bare.prefix { $0 == bare.first }
        let name = bare.dropFirst(fence.count).prefix { $0.isLetter }.lowercased()
        open = (fence, shells.contains(name), Block(line: index + 2, text: ""))
      } else {
        blocks += spans(of: line).map { Block(line: index + 1, text: $0) }
      }
    }
    if let open, open.isShell { blocks.append(open.block) }
    return blocks
  }

  private static let shells: Set<String> = [
    "sh", "bash", "shell", "console", "zsh", "shellsession",
  ]

  /// Without the prompt before a command.
  private static func shell(_ line: Substring) -> String {
    let bare = line.drop { $0 == " " }
    return bare.hasPrefix("$ ") ? String(bare.dropFirst(2)) : String(line)
  }

  private static func spans(of line: Substring) -> [String] {
    guard line.contains("`") else { return [] }
    let parts = line.split(separator: "`", omittingEmptySubsequences: false)
    return parts.enumerated().compactMap { index, part in
      guard !index.isMultiple(of: 2), index < parts.count - 1,
        programs.contains(where: { part.hasPrefix($0 + " ") })
      else { return nil }
      return String(part)
    }
  }

  private static let programs = ["kubectl", "helm", "curl", "sh", "bash"]
}
