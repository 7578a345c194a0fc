import YAML

extension Node {
  /// The tree with the node at a path replaced, or taken away for nil; the same tree where the path
  /// leads nowhere.
  func replacing(at path: some Collection<Step>, with value: Node?) -> Node {
    guard let step = path.first else { return value ?? self }
    let rest = path.dropFirst()
    var copy = self
    switch (step, content) {
    case (.key(let key), .mapping(var entries)):
      guard let index = entries.firstIndex(where: { $0.key == key }) else { return self }
      if rest.isEmpty, value == nil {
        entries.remove(at: index)
      } else {
        entries[index].value = entries[index].value.replacing(at: rest, with: value)
      }
      copy.content = .mapping(entries)
    case (.index(let index), .sequence(var items)) where items.indices.contains(index):
      if rest.isEmpty, value == nil {
        items.remove(at: index)
      } else {
        items[index] = items[index].replacing(at: rest, with: value)
      }
      copy.content = .sequence(items)
    default: break
    }
    return copy
  }
}
