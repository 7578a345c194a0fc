extension Node: Equatable {
  /// Equality of values: marks, styles and the order of keys do not count.
  ///
  /// Nor does the spelling of a number, a boolean or null. An integer never equals a float.
  package static func == (left: Node, right: Node) -> Bool {
    switch (left.content, right.content) {
    case (.scalar(let leftText, let leftType), .scalar(let rightText, let rightType)):
      leftType == rightType && scalarsAreEqual(leftText, rightText, leftType)
    case (.sequence(let leftItems), .sequence(let rightItems)): leftItems == rightItems
    case (.mapping(let leftEntries), .mapping(let rightEntries)):
      mappingsAreEqual(leftEntries, rightEntries)
    default: false
    }
  }

  private static func scalarsAreEqual(_ left: String, _ right: String, _ type: ScalarType) -> Bool {
    switch type {
    case .null: true
    case .string: left.hasSameBytes(as: right)
    case .boolean: left.utf8.count == right.utf8.count
    case .integer: left == right || CanonicalNumber.integer(left) == CanonicalNumber.integer(right)
    case .float: left == right || floatsAreEqual(left, right)
    }
  }

  private static func floatsAreEqual(_ left: String, _ right: String) -> Bool {
    let (left, right) = (CanonicalNumber.float(left), CanonicalNumber.float(right))
    // Neither `.inf` nor `.nan` is a number to Swift; their canonical texts compare.
    guard left != right, let first = Double(left), let second = Double(right) else {
      return left == right
    }
    return first == second
  }

  private static func mappingsAreEqual(_ left: [Entry], _ right: [Entry]) -> Bool {
    guard left.count == right.count else { return false }
    // Most comparisons are of the same keys in the same order; only the others pay for an index.
    if zip(left, right).allSatisfy({ $0.key.hasSameBytes(as: $1.key) }) {
      return zip(left, right).allSatisfy { $0.value == $1.value }
    }
    let index = Dictionary(right.map { (KeyText($0.key), $0.value) }, uniquingKeysWith: { $1 })
    return left.allSatisfy { index[KeyText($0.key)] == $0.value }
  }
}
