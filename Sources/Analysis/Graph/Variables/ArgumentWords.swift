/// The words of a container's command and arguments; scripts among them are split at blanks.
package struct ArgumentWords: Sendable {
  package struct Word: Sendable {
    package let text: String
    /// The argument that it stands in.
    package let cursor: Cursor
  }

  package let words: [Word]

  package init(_ container: ContainerTemplate) {
    words = container.arguments.flatMap { argument -> [Word] in
      guard let text = argument.text else { return [] }
      guard text.utf8.contains(where: \.isSpace) else {
        return [Word(text: text, cursor: argument)]
      }
      return text.split(whereSeparator: \.isWhitespace).prefix(Self.longest).map { word in
        Word(text: Self.unquoted(word), cursor: argument)
      }
    }
  }

  /// Values of an option: `--name=value`, `--name value`, `-name=value`, and `-c name=value` of
  /// PostgreSQL; the last one counts for most programs.
  package func values(of option: String) -> [Word] {
    var values: [Word] = []
    for (index, word) in words.enumerated() {
      for dashes in ["--", "-"] where word.text.hasPrefix(dashes + option) {
        let rest = word.text.dropFirst(dashes.count + option.count)
        if rest.hasPrefix("=") {
          values.append(Word(text: Self.unquoted(rest.dropFirst()), cursor: word.cursor))
        } else if rest.isEmpty, index + 1 < words.count, !words[index + 1].text.hasPrefix("--") {
          values.append(words[index + 1])
        }
        break
      }
      // PostgreSQL takes '-' for '_' in names.
      if word.text == "-c" || word.text == "-c\(option)", index + 1 < words.count,
        let value = Self.setting(option, in: words[index + 1].text)
      {
        values.append(Word(text: value, cursor: words[index + 1].cursor))
      } else if word.text.hasPrefix("-c"),
        let value = Self.setting(option, in: String(word.text.dropFirst(2)))
      {
        values.append(Word(text: value, cursor: word.cursor))
      }
    }
    return values
  }

  package func value(of option: String) -> Word? { values(of: option).last }

  private static func setting(_ name: String, in text: String) -> String? {
    guard text.hasPrefix(name + "=") else { return nil }
    return unquoted(text.dropFirst(name.count + 1))
  }

  private static func unquoted(_ word: Substring) -> String {
    for quote: Character in ["\"", "'"] where word.first == quote && word.last == quote {
      if word.count > 1 { return String(word.dropFirst().dropLast()) }
    }
    return String(word)
  }

  private static let longest = 2_000
}
