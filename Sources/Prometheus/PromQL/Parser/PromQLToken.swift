/// A word, literal or sign of an expression.
struct PromQLToken: Sendable {
  enum Kind: Sendable, Equatable {
    case number, duration
    /// A quoted text, with its escapes resolved.
    case string(String)
    /// A name that a label could have: keywords too, the parser tells them apart.
    case identifier
    /// A name with a colon.
    case metricIdentifier
    case sign
    case end
  }

  let kind: Kind
  let span: PromQLSpan
  /// The characters as they stand in the text.
  let text: String

  func isSign(_ sign: String) -> Bool { kind == .sign && text == sign }

  /// The token as a part of messages.
  var name: String {
    switch kind {
    case .end: "the end of the expression"
    case .string: "the string \(shortened)"
    case .number: "the number \(shortened)"
    case .duration: "the duration \(shortened)"
    case .identifier, .metricIdentifier, .sign: "'\(shortened)'"
    }
  }

  private var shortened: String { text.count > 40 ? text.prefix(40) + "…" : text }
}
