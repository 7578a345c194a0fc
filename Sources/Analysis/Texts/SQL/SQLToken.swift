import YAML

/// A token of SQL, with where it stands.
struct SQLToken: Sendable {
  enum Kind: Sendable {
    /// In lower case.
    case word(String)
    /// In double quotes, which are taken off.
    case quotedName(String)
    /// In backquotes: MySQL.
    case backquotedName(String)
    /// The content is left out: it may be a secret.
    case string
    case number
    case sign(Character)
  }

  var kind: Kind
  var mark: Mark

  /// The word in lower case; nil for other tokens.
  var word: String? {
    if case .word(let text) = kind { text } else { nil }
  }

  /// What it names: a word, or what stands in quotes.
  var name: String? {
    switch kind {
    case .word(let text), .quotedName(let text), .backquotedName(let text): text
    default: nil
    }
  }
}
