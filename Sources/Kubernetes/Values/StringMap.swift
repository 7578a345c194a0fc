package import YAML

/// A map with text keys, as labels, annotations and amounts are; always in the order of the keys.
package struct StringMap<Value: NodeConvertible>: NodeConvertible, ExpressibleByDictionaryLiteral {
  /// In ascending order of the keys' bytes, each key once.
  package private(set) var entries: [Entry]

  package struct Entry: Sendable {
    package let key: String
    package var value: Value
  }

  package init() {
    entries = []
  }

  package init(dictionaryLiteral elements: (String, Value)...) {
    self.init(uniqueKeys: elements)
  }

  /// A key that is given twice is a mistake of ours.
  package init(uniqueKeys pairs: some Sequence<(String, Value)>) {
    entries = pairs.map { Entry(key: $0.0, value: $0.1) }
    // Most maps are written in order already; sorting is for the others.
    if isStrictlyAscending { return }
    entries.sort { $0.key < $1.key }
    for (left, right) in zip(entries, entries.dropFirst()) {
      precondition(left.key != right.key, "the key \(left.key) is given twice")
    }
  }

  private var isStrictlyAscending: Bool {
    var index = 1
    while index < entries.count {
      guard entries[index - 1].key < entries[index].key else { return false }
      index += 1
    }
    return true
  }

  package subscript(key: String) -> Value? {
    get { entries.first { $0.key == key }?.value }
    set {
      let index = entries.firstIndex { $0.key >= key } ?? entries.count
      let isPresent = index < entries.count && entries[index].key == key
      if isPresent { entries.remove(at: index) }
      if let newValue { entries.insert(Entry(key: key, value: newValue), at: index) }
    }
  }

  package var isEmpty: Bool { entries.isEmpty }
  package var count: Int { entries.count }
  package var keys: [String] { entries.map(\.key) }

  /// Both maps in one; where both have a key, the other map's value stays.
  package func merging(_ other: StringMap) -> StringMap {
    var merged = self
    for entry in other.entries { merged[entry.key] = entry.value }
    return merged
  }

  package var node: Node {
    .mapping(entries.map { Node.Entry($0.key, $0.value.node) })
  }
}

extension StringMap.Entry: Equatable where Value: Equatable {}
extension StringMap.Entry: Hashable where Value: Hashable {}
extension StringMap: Equatable where Value: Equatable {}
extension StringMap: Hashable where Value: Hashable {}
