/// One statement up to its semicolon.
struct SQLStatement: Sendable {
  /// At least one.
  var tokens: [SQLToken]

  /// Whether it begins with words: `create extension`.
  func begins(with words: String...) -> Bool {
    tokens.count >= words.count && zip(tokens, words).allSatisfy { $0.word == $1 }
  }

  /// The token after some words at its beginning, `if not exists` and `concurrently` passed over.
  func name(after count: Int) -> SQLToken? {
    var rest = tokens.dropFirst(count)
    while let word = rest.first?.word,
      ["if", "not", "exists", "concurrently", "only"].contains(word)
    {
      rest = rest.dropFirst()
    }
    return rest.first { $0.name != nil }
  }

  /// The extension that it creates.
  var createdExtension: SQLToken? {
    begins(with: "create", "extension") ? name(after: 2) : nil
  }

  /// The role that it creates.
  var createdRole: SQLToken? {
    begins(with: "create", "role") || begins(with: "create", "user") ? name(after: 2) : nil
  }

  /// The parameter that `ALTER SYSTEM SET` sets.
  var systemParameter: SQLToken? {
    begins(with: "alter", "system", "set") ? tokens.dropFirst(3).first : nil
  }

  /// Whether words stand in it one after the other.
  func contains(_ words: String...) -> SQLToken? {
    guard tokens.count >= words.count else { return nil }
    for start in 0...(tokens.count - words.count)
    where words.indices.allSatisfy({ tokens[start + $0].word == words[$0] }) {
      return tokens[start]
    }
    return nil
  }
}
