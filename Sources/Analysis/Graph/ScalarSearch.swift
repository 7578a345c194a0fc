import Kubernetes
package import YAML

extension ObjectSet.Member {
  /// All scalars of the object for which something holds, in their order; it is asked with the nearest
  /// key above the scalar.
  package func scalars(where matches: (_ key: String, _ scalar: Node) -> Bool) -> [Cursor] {
    var (steps, found): ([Node.Step], [Cursor]) = ([], [])
    func visit(_ node: Node, _ key: String) {
      switch node.content {
      case .scalar:
        if matches(key, node) { found.append(root.descending(steps)) }
      case .sequence(let items):
        for (index, item) in items.enumerated() {
          steps.append(.index(index))
          visit(item, key)
          steps.removeLast()
        }
      case .mapping(let entries):
        for entry in entries {
          steps.append(.key(entry.key))
          visit(entry.value, entry.key)
          steps.removeLast()
        }
      }
    }
    visit(node, "")
    return found
  }
}

extension Cursor {
  func descending(_ steps: [Node.Step]) -> Cursor {
    steps.reduce(self) { cursor, step in
      switch step {
      case .key(let key): cursor[key]
      case .index(let index): cursor.items[index]
      }
    }
  }
}
