package import YAML

/// Collects the entries of an object in the order of the calls; absent fields leave none.
package struct Fields {
  private var entries: [Node.Entry] = []

  /// Few objects have more than some of the fields that they could have.
  private static let usualCount = 6

  /// The number of fields that there could be.
  package init(capacity: Int) {
    entries.reserveCapacity(min(capacity, Fields.usualCount))
  }

  // Not inlined: two thousand calls would make the module's code, and its build, a tenth larger.
  @inline(never)
  package mutating func add(_ key: String, _ value: some NodeConvertible) {
    entries.append(Node.Entry(key, value.node))
  }

  @inline(never)
  package mutating func add(_ key: String, _ value: (some NodeConvertible)?) {
    guard let value else { return }
    entries.append(Node.Entry(key, value.node))
  }

  package var node: Node { .mapping(entries) }
}
