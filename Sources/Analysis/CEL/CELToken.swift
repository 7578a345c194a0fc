/// A word of an expression.
struct CELToken {
  enum Kind: Equatable {
    case identifier(String)
    /// `in`, `true`, `false`, `null` and the operators, as they are written.
    case symbol(String)
    case int(Int64)
    case uint(UInt64)
    case double(Double)
    case string(String)
    case bytes([UInt8])
    case end
  }

  var kind: Kind
  var place: CELPlace

  /// What a message calls it.
  var text: String {
    switch kind {
    case .identifier(let name): "'\(name)'"
    case .symbol(let text): "'\(text)'"
    case .int(let value): "'\(value)'"
    case .uint(let value): "'\(value)u'"
    case .double(let value): "'\(value)'"
    case .string: "a text"
    case .bytes: "bytes"
    case .end: "the end"
    }
  }
}
