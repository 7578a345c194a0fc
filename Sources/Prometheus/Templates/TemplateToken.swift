/// A token inside the braces of a template.
struct TemplateToken: Sendable {
  enum Kind: Sendable {
    case word, field, dot, variable, string, number, boolean, character
    case declare, assign, pipe, comma, open, close, space, rightDelimiter
  }

  var kind: Kind
  /// As it is written; the content of a string.
  var text: String
}

/// A stretch of a template.
enum TemplatePart: Sendable {
  case text
  case action([TemplateToken])
}
