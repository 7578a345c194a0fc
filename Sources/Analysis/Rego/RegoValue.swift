import YAML

/// A value of Rego: JSON, and sets.
indirect enum RegoValue: Sendable, Hashable {
  case null
  case bool(Bool)
  case number(Double)
  case string(String)
  case array([RegoValue])
  case object([String: RegoValue])
  case set(Set<RegoValue>)

  init(_ node: Node) {
    switch node.content {
    case .scalar(_, .null): self = .null
    case .scalar(_, .boolean): self = .bool(node.boolean ?? false)
    case .scalar(_, .integer), .scalar(_, .float): self = .number(node.double ?? 0)
    case .scalar(let text, .string): self = .string(text)
    case .sequence(let items): self = .array(items.map(RegoValue.init))
    case .mapping(let entries):
      self = .object(
        Dictionary(entries.map { ($0.key, RegoValue($0.value)) }) { first, _ in first })
    }
  }

  /// Everything besides false holds.
  var isTrue: Bool { self != .bool(false) }

  /// Items with what `[_]` would bind: positions, keys, or the items themselves.
  var entries: [(key: RegoValue, value: RegoValue)]? {
    switch self {
    case .array(let items):
      items.enumerated().map { (.number(Double($0.offset)), $0.element) }
    case .object(let fields):
      fields.sorted { $0.key < $1.key }.map { (.string($0.key), $0.value) }
    case .set(let items): items.sorted().map { ($0, $0) }
    default: nil
    }
  }

  func value(of key: RegoValue) -> RegoValue? {
    switch (self, key) {
    case (.object(let fields), .string(let name)): fields[name]
    case (.array(let items), .number(let position)):
      Int(exactly: position).flatMap { items.indices.contains($0) ? items[$0] : nil }
    case (.set(let items), _): items.contains(key) ? key : nil
    default: nil
    }
  }

  /// As `sprintf` with `%v` writes it.
  var text: String {
    switch self {
    case .null: "null"
    case .bool(let value): "\(value)"
    case .number(let value): Int(exactly: value).map(String.init) ?? "\(value)"
    case .string(let text): text
    case .array(let items): "[" + items.map(\.quoted).joined(separator: ", ") + "]"
    case .object(let fields):
      "{"
        + fields.sorted { $0.key < $1.key }.map { "\"\($0.key)\": \($0.value.quoted)" }
        .joined(separator: ", ") + "}"
    case .set(let items): "{" + items.sorted().map(\.quoted).joined(separator: ", ") + "}"
    }
  }

  private var quoted: String {
    if case .string(let text) = self { "\"\(text)\"" } else { text }
  }
}

extension RegoValue: Comparable {
  /// Types first, then values.
  ///
  /// Source: Open Policy Agent documentation, "Policy Reference": Comparison.
  static func < (left: RegoValue, right: RegoValue) -> Bool {
    switch (left, right) {
    case (.bool(let left), .bool(let right)): return !left && right
    case (.number(let left), .number(let right)): return left < right
    case (.string(let left), .string(let right)): return left < right
    case (.array(let left), .array(let right)): return left.lexicographicallyPrecedes(right)
    case (.object, .object), (.set, .set):
      let (left, right) = (left.entries ?? [], right.entries ?? [])
      for (first, second) in zip(left, right) {
        if first.key != second.key { return first.key < second.key }
        if first.value != second.value { return first.value < second.value }
      }
      return left.count < right.count
    default: return left.rank < right.rank
    }
  }

  private var rank: Int {
    switch self {
    case .null: 0
    case .bool: 1
    case .number: 2
    case .string: 3
    case .array: 4
    case .object: 5
    case .set: 6
    }
  }
}
