/// A word of a module.
struct RegoToken: Equatable {
  enum Kind: Equatable {
    case name(String)
    case symbol(String)
    case number(Double)
    case string(String)
    case end
  }

  var kind: Kind
  /// From 1.
  var line: Int
  /// A new line begins with it.
  var startsLine: Bool
  /// It follows the one before without a space.
  var isAttached: Bool

  var text: String {
    switch kind {
    case .name(let name): "'\(name)'"
    case .symbol(let symbol): "'\(symbol)'"
    case .number(let value): RegoValue.number(value).text
    case .string(let text): "\"\(text)\""
    case .end: "the end"
    }
  }
}
