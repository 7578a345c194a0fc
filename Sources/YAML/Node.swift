/// A YAML value with the place that it was read from.
///
/// The parser makes nodes from text, the models make them from typed values, and the emitter, the
/// differ and the checks read them. Two nodes are equal when their values are: marks and scalar
/// styles do not count.
package struct Node: Sendable {
  package enum Content: Sendable {
    /// The text as it was written, or the canonical text of a built value, with its core type.
    case scalar(String, ScalarType)
    case sequence([Node])
    /// Entries in order; keys are unique.
    case mapping([Entry])
  }

  /// A key with its value. A key is always text: JSON, and so the API, knows no other.
  package struct Entry: Sendable {
    package var key: String
    package var keyMark: Mark
    package var value: Node

    package init(_ key: String, _ value: Node, keyMark: Mark = .none) {
      self.key = key
      self.keyMark = keyMark
      self.value = value
    }
  }

  package var content: Content
  package var mark: Mark
  /// How the scalar was written; `.plain` for built nodes, where the emitter chooses.
  package var style: ScalarStyle

  package init(_ content: Content, mark: Mark = .none, style: ScalarStyle = .plain) {
    self.content = content
    self.mark = mark
    self.style = style
  }
}

/// Type of a scalar. Source: YAML 1.2.2, section 10.3 (core schema).
package enum ScalarType: UInt8, Sendable {
  case null, boolean, integer, float, string
}

/// How a scalar was written. Source: YAML 1.2.2, sections 7.3 and 8.1.
package enum ScalarStyle: UInt8, Sendable {
  case plain, singleQuoted, doubleQuoted, literal, folded
}

extension Node {
  package static func string(_ text: String) -> Node { Node(.scalar(text, .string)) }
  package static func integer(_ value: Int) -> Node { Node(.scalar(String(value), .integer)) }
  package static func boolean(_ value: Bool) -> Node {
    Node(.scalar(value ? "true" : "false", .boolean))
  }
  package static let null = Node(.scalar("null", .null))
  package static func sequence(_ items: [Node]) -> Node { Node(.sequence(items)) }
  package static func mapping(_ entries: [Entry]) -> Node { Node(.mapping(entries)) }

  /// The value of a key of a mapping; nil for other nodes and absent keys.
  package subscript(key: String) -> Node? {
    guard case .mapping(let entries) = content else { return nil }
    return entries.first { $0.key == key }?.value
  }

  /// The text of a scalar of type string; nil otherwise.
  package var string: String? {
    guard case .scalar(let text, .string) = content else { return nil }
    return text
  }

  /// The entries of a mapping; nil for other nodes.
  package var entries: [Entry]? {
    guard case .mapping(let entries) = content else { return nil }
    return entries
  }

  /// The items of a sequence; nil for other nodes.
  package var items: [Node]? {
    guard case .sequence(let items) = content else { return nil }
    return items
  }
}
