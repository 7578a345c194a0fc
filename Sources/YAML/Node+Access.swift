extension Node {
  /// One step into a tree: a key of a mapping or an index of a sequence.
  package enum Step: Sendable, Hashable, ExpressibleByStringLiteral, ExpressibleByIntegerLiteral {
    case key(String)
    case index(Int)

    package init(stringLiteral key: String) { self = .key(key) }
    package init(integerLiteral index: Int) { self = .index(index) }
  }

  /// The value of a key of a mapping; nil for other nodes and absent keys.
  package subscript(key: String) -> Node? { entry(key)?.value }

  /// The item of a sequence; nil for other nodes and indices outside it.
  package subscript(index: Int) -> Node? {
    guard case .sequence(let items) = content, items.indices.contains(index) else { return nil }
    return items[index]
  }

  /// The entry of a key of a mapping, for its mark; nil for other nodes and absent keys.
  package func entry(_ key: String) -> Entry? {
    guard case .mapping(let entries) = content else { return nil }
    return entries.first { $0.key == key }
  }

  /// The node at the end of a path, for example `["spec", "containers", 0, "image"]`.
  ///
  /// Nil where a step leads nowhere; the node itself for an empty path.
  package func value(at path: [Step]) -> Node? {
    var node = self
    for step in path {
      let next =
        switch step {
        case .key(let key): node[key]
        case .index(let index): node[index]
        }
      guard let next else { return nil }
      node = next
    }
    return node
  }

  /// The text of a scalar of type string; nil otherwise.
  package var string: String? {
    guard case .scalar(let text, .string) = content else { return nil }
    return text
  }

  /// The value of an integer that fits into `Int`, in any notation of YAML 1.2; nil otherwise.
  package var integer: Int? {
    guard case .scalar(let text, .integer) = content else { return nil }
    return Int(CanonicalNumber.integer(text))
  }

  /// The value of a boolean; nil otherwise.
  package var boolean: Bool? {
    guard case .scalar(let text, .boolean) = content else { return nil }
    return text.utf8.count == 4
  }

  /// The value of a float or an integer; nil otherwise.
  package var double: Double? {
    switch content {
    case .scalar(let text, .float):
      switch CanonicalNumber.float(text) {
      case ".nan": .nan
      case ".inf": .infinity
      case "-.inf": -.infinity
      case let number: Double(number)
      }
    case .scalar(let text, .integer): Double(CanonicalNumber.integer(text))
    default: nil
    }
  }

  package var isNull: Bool {
    if case .scalar(_, .null) = content { true } else { false }
  }

  /// The text of a scalar of any type, as it was written; nil for collections.
  package var scalarText: String? {
    guard case .scalar(let text, _) = content else { return nil }
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

  /// What a message calls the node: `a mapping`, `the integer 5`, `'three'`.
  package var kindName: String {
    switch content {
    case .mapping: "a mapping"
    case .sequence: "a list"
    case .scalar(_, .null): "null"
    case .scalar(let text, .boolean): "the boolean \(text)"
    case .scalar(let text, .integer): "the integer \(text)"
    case .scalar(let text, .float): "the number \(text)"
    case .scalar(let text, .string): "'\(Node.shortened(text))'"
    }
  }

  /// The first line of a text, cut to what fits into a message.
  private static func shortened(_ text: String) -> String {
    let line = text.prefix { !$0.isNewline }
    let cut = line.prefix(60)
    return cut.endIndex == text.endIndex ? text : cut + "…"
  }
}
