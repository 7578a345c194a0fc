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

  /// A key with its value.
  ///
  /// A key is always text: JSON, and so the API, knows no other.
  package struct Entry: Sendable {
    package var key: String
    package var value: Node
    package var keyMark: Mark

    package init(_ key: String, _ value: Node, keyMark: Mark = .none) {
      self.key = key
      self.value = value
      self.keyMark = keyMark
    }
  }

  package var content: Content
  /// How the scalar was written, plain for built nodes; the emitter chooses by the value alone.
  package var style: ScalarStyle
  // Behind the style, so that a node fills 32 bytes without padding: large sets hold millions.
  package var mark: Mark

  package init(_ content: Content, mark: Mark = .none, style: ScalarStyle = .plain) {
    self.content = content
    self.mark = mark
    self.style = style
  }
}

/// Type of a scalar.
///
/// Source: YAML 1.2.2, section 10.3 (core schema).
package enum ScalarType: UInt8, Sendable {
  case null, boolean, integer, float, string
}

/// How a scalar was written.
///
/// Source: YAML 1.2.2, sections 7.3 and 8.1.
package enum ScalarStyle: UInt8, Sendable {
  case plain, singleQuoted, doubleQuoted, literal, folded
}
