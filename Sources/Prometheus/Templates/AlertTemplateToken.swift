/// A token of a template: plain text, or a part of an action.
struct AlertTemplateToken: Equatable {
  enum Kind: Equatable {
    case plainText
    case leftDelimiter, rightDelimiter
    case word
    /// `.name`
    case field
    /// `$name`
    case variable
    case number
    /// A character between single quotes, as its code.
    case character
    case string
    case dot, pipe, comma, declare, assign, open, close
  }

  let kind: Kind
  let text: String
  /// Whether a space stands before it.
  let followsSpace: Bool
}
