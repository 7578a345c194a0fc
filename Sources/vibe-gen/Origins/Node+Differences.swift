import YAML

extension Node {
  /// How many scalars are other ones, absent or new; lists are compared item by item.
  func differences(to other: Node) -> Int {
    switch (content, other.content) {
    case (.mapping(let left), .mapping(let right)):
      var count = 0
      for entry in left {
        count += other[entry.key].map(entry.value.differences) ?? entry.value.valueCount
      }
      for entry in right where self[entry.key] == nil { count += entry.value.valueCount }
      return count
    case (.sequence(let left), .sequence(let right)):
      let common = zip(left, right).reduce(0) { $0 + $1.0.differences(to: $1.1) }
      let longer = left.count > right.count ? left : right
      return longer.dropFirst(min(left.count, right.count)).reduce(common) { $0 + $1.valueCount }
    default: return self == other ? 0 : 1
    }
  }

  /// How many scalars there are; an empty collection counts as one.
  var valueCount: Int {
    let count =
      switch content {
      case .scalar: 1
      case .sequence(let items): items.reduce(0) { $0 + $1.valueCount }
      case .mapping(let entries): entries.reduce(0) { $0 + $1.value.valueCount }
      }
    return max(1, count)
  }
}
