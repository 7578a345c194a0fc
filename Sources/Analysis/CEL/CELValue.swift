package import Scalars
package import YAML

/// A value of the Common Expression Language.
package indirect enum CELValue: Sendable {
  case null
  case bool(Bool)
  case int(Int64)
  case uint(UInt64)
  case double(Double)
  case string(String)
  case bytes([UInt8])
  case list([CELValue])
  case map([(key: CELValue, value: CELValue)])
  /// A part of an object: a mapping or a list, read where it is.
  case node(Node)
  case type(String)
  case quantity(Quantity)

  package init(_ node: Node) {
    switch node.content {
    case .scalar(_, .null): self = .null
    case .scalar(_, .boolean): self = .bool(node.boolean ?? false)
    case .scalar(let text, .integer):
      self = node.integer.map { .int(Int64($0)) } ?? .string(text)
    case .scalar(_, .float): self = .double(node.double ?? .nan)
    case .scalar(let text, .string): self = .string(text)
    case .sequence, .mapping: self = .node(node)
    }
  }

  /// The items of a list; nil for other values.
  var items: [CELValue]? {
    switch self {
    case .list(let items): items
    case .node(let node): node.items?.map(CELValue.init)
    default: nil
    }
  }

  /// The entries of a map; nil for other values.
  var entries: [(key: CELValue, value: CELValue)]? {
    switch self {
    case .map(let entries): entries
    case .node(let node): node.entries?.map { (.string($0.key), CELValue($0.value)) }
    default: nil
    }
  }

  /// The value of a key of a map; nil when there is none.
  func value(of key: CELValue) -> CELValue? {
    if case .node(let node) = self, case .string(let name) = key {
      return node[name].map(CELValue.init)
    }
    return entries?.first { $0.key.isEqual(to: key) }?.value
  }

  var typeName: String {
    switch self {
    case .null: "null_type"
    case .bool: "bool"
    case .int: "int"
    case .uint: "uint"
    case .double: "double"
    case .string: "string"
    case .bytes: "bytes"
    case .list: "list"
    case .map: "map"
    case .node(let node): node.items == nil ? "map" : "list"
    case .type: "type"
    case .quantity: "kubernetes.Quantity"
    }
  }

  // MARK: Comparison

  /// Values of different types are different, numbers are compared by what they stand for.
  func isEqual(to other: CELValue) -> Bool {
    switch (self, other) {
    case (.null, .null): return true
    case (.bool(let left), .bool(let right)): return left == right
    case (.string(let left), .string(let right)): return left == right
    case (.bytes(let left), .bytes(let right)): return left == right
    case (.type(let left), .type(let right)): return left == right
    case (.quantity(let left), .quantity(let right)): return left == right
    default: break
    }
    if let order = numericOrder(to: other) { return order == 0 }
    if let left = items, let right = other.items {
      return left.count == right.count && zip(left, right).allSatisfy { $0.isEqual(to: $1) }
    }
    if let left = entries, let right = other.entries {
      return left.count == right.count
        && left.allSatisfy { entry in
          other.value(of: entry.key).map { entry.value.isEqual(to: $0) } ?? false
        }
    }
    return false
  }

  /// Less than 0, 0 or more; nil when the values have no order.
  func order(to other: CELValue) -> Int? {
    switch (self, other) {
    case (.string(let left), .string(let right)):
      let (left, right) = (Array(left.unicodeScalars), Array(right.unicodeScalars))
      return left == right ? 0 : left.lexicographicallyPrecedes(right) ? -1 : 1
    case (.bytes(let left), .bytes(let right)):
      return left == right ? 0 : left.lexicographicallyPrecedes(right) ? -1 : 1
    case (.bool(let left), .bool(let right)): return (left ? 1 : 0) - (right ? 1 : 0)
    default: return numericOrder(to: other)
    }
  }

  private func numericOrder(to other: CELValue) -> Int? {
    func compare<Value: Comparable>(_ left: Value, _ right: Value) -> Int? {
      left < right ? -1 : left > right ? 1 : left == right ? 0 : nil
    }
    switch (self, other) {
    case (.int(let left), .int(let right)): return compare(left, right)
    case (.uint(let left), .uint(let right)): return compare(left, right)
    case (.double(let left), .double(let right)): return compare(left, right)
    case (.int(let left), .uint(let right)): return left < 0 ? -1 : compare(UInt64(left), right)
    case (.uint(let left), .int(let right)): return right < 0 ? 1 : compare(left, UInt64(right))
    case (.int(let left), .double(let right)): return compare(Double(left), right)
    case (.double(let left), .int(let right)): return compare(left, Double(right))
    case (.uint(let left), .double(let right)): return compare(Double(left), right)
    case (.double(let left), .uint(let right)): return compare(left, Double(right))
    default: return nil
    }
  }
}
