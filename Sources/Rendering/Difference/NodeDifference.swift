package import YAML

/// Finds the fields in which two values differ, as deep as both have the same shape.
package enum NodeDifference {
  /// The changes in the order of the fields, those of the new side first.
  package static func changes(old: Node, new: Node) -> [FieldChange] {
    var changes: [FieldChange] = []
    compare(old, new, FieldPath(), &changes)
    return changes
  }

  private static func compare(
    _ old: Node, _ new: Node, _ path: FieldPath, _ changes: inout [FieldChange]
  ) {
    switch (old.content, new.content) {
    case (.mapping(let before), .mapping(let after)):
      compareMappings(before, after, path, &changes)
    case (.sequence(let before), .sequence(let after)):
      compareLists(before, after, path, &changes)
    default:
      if old != new { changes.append(FieldChange(path: path, old: old, new: new)) }
    }
  }

  private static func compareMappings(
    _ old: [Node.Entry], _ new: [Node.Entry], _ path: FieldPath, _ changes: inout [FieldChange]
  ) {
    for entry in new {
      let inner = path.appending(.key(entry.key))
      if let before = old.first(where: { $0.key == entry.key }) {
        compare(before.value, entry.value, inner, &changes)
      } else {
        changes.append(FieldChange(path: inner, old: nil, new: entry.value))
      }
    }
    for entry in old where !new.contains(where: { $0.key == entry.key }) {
      let inner = path.appending(.key(entry.key))
      changes.append(FieldChange(path: inner, old: entry.value, new: nil))
    }
  }

  private static func compareLists(
    _ old: [Node], _ new: [Node], _ path: FieldPath, _ changes: inout [FieldChange]
  ) {
    if old == new { return }
    let hasMappings = (old + new).allSatisfy { $0.entries != nil }
    guard hasMappings else {
      // Arguments and the like say nothing one by one.
      changes.append(FieldChange(path: path, old: .sequence(old), new: .sequence(new)))
      return
    }
    if let keys = MergeKeys.identifiers(field: path.keys.last ?? "", old: old, new: new) {
      compareKeyed(old, keys.old, new, keys.new, path, &changes)
    } else {
      compareByPosition(old, new, path, &changes)
    }
  }

  private static func compareKeyed(
    _ old: [Node], _ oldKeys: [[FieldPath.Identifier]], _ new: [Node],
    _ newKeys: [[FieldPath.Identifier]], _ path: FieldPath, _ changes: inout [FieldChange]
  ) {
    for (key, item) in zip(newKeys, new) {
      let inner = path.appending(.item(key))
      if let index = oldKeys.firstIndex(of: key) {
        compare(old[index], item, inner, &changes)
      } else {
        changes.append(FieldChange(path: inner, old: nil, new: item))
      }
    }
    for (key, item) in zip(oldKeys, old) where !newKeys.contains(key) {
      changes.append(FieldChange(path: path.appending(.item(key)), old: item, new: nil))
    }
    let keptBefore = oldKeys.filter(newKeys.contains)
    let keptAfter = newKeys.filter(oldKeys.contains)
    if keptBefore != keptAfter {
      changes.append(
        FieldChange(
          path: path.appending(.key("order")), old: order(keptBefore), new: order(keptAfter)))
    }
  }

  private static func order(_ keys: [[FieldPath.Identifier]]) -> Node {
    .sequence(keys.map { .string($0.map(\.value).joined(separator: "/")) })
  }

  /// Items without a name: equal ones are the same item, the others are paired in their order.
  private static func compareByPosition(
    _ old: [Node], _ new: [Node], _ path: FieldPath, _ changes: inout [FieldChange]
  ) {
    var unmatchedOld = Array(old.enumerated())
    var unmatchedNew: [(offset: Int, element: Node)] = []
    for (offset, item) in new.enumerated() {
      if let match = unmatchedOld.firstIndex(where: { $0.element == item }) {
        unmatchedOld.remove(at: match)
      } else {
        unmatchedNew.append((offset, item))
      }
    }
    for (before, after) in zip(unmatchedOld, unmatchedNew) {
      compare(before.element, after.element, path.appending(.index(after.offset)), &changes)
    }
    for item in unmatchedNew.dropFirst(unmatchedOld.count) {
      changes.append(
        FieldChange(path: path.appending(.index(item.offset)), old: nil, new: item.element))
    }
    for item in unmatchedOld.dropFirst(unmatchedNew.count) {
      changes.append(
        FieldChange(path: path.appending(.index(item.offset)), old: item.element, new: nil))
    }
    if unmatchedOld.isEmpty, unmatchedNew.isEmpty {
      changes.append(FieldChange(path: path, old: .sequence(old), new: .sequence(new)))
    }
  }
}
