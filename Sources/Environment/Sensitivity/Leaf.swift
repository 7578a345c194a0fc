package import Findings
package import YAML

/// One value that an environment's files give: the finest thing that can be changed in them.
package struct Leaf: Sendable {
  /// Keys and list indices from the outermost group.
  package var path: [Node.Step]
  /// Where the value stands.
  package var place: Place
  /// From the overlay; otherwise from base.yaml.
  package var isOverlay: Bool
  /// What the value may be.
  var shape: FieldShape
  var value: Node
  /// The files are still well-formed without the leaf.
  var isRemovable: Bool

  /// `server.rollout.maxSurge`, `ingress.corsOrigins[1]`.
  package var name: String {
    var text = ""
    for step in path {
      switch step {
      case .key(let key): text += (text.isEmpty ? "" : ".") + key
      case .index(let index): text += "[\(index)]"
      }
    }
    return text
  }
}

extension Leaf {
  /// All leaves of a merged environment that fits the schema, and the overlay's nulls.
  static func all(merged: Node, overlay: Node?, sources: MarkedSources) -> [Leaf] {
    var collector = LeafCollector(sources: sources)
    collector.collect(merged, .group(EnvironmentSchema.fields), isRemovable: false)
    if let overlay { collector.collectOverlayOnly(overlay) }
    return collector.leaves
  }
}

private struct LeafCollector {
  let sources: MarkedSources
  var path: [Node.Step] = []
  var leaves: [Leaf] = []

  mutating func collect(_ node: Node, _ shape: FieldShape, isRemovable: Bool) {
    switch (shape, node.content) {
    case (.group(let fields), .mapping(let entries)):
      for entry in entries {
        guard let field = fields.first(where: { $0.key == entry.key }) else { continue }
        descend(.key(entry.key), entry.value, field.shape, isRemovable: !field.isRequired)
      }
    case (.map(_, let values, let minimum), .mapping(let entries)) where !entries.isEmpty:
      for entry in entries {
        descend(.key(entry.key), entry.value, values, isRemovable: entries.count > minimum)
      }
    case (.list(let item, let minimum, _), .sequence(let items)) where !items.isEmpty:
      for (index, value) in items.enumerated() {
        descend(.index(index), value, item, isRemovable: items.count > minimum)
      }
    case (_, .mapping) where node.mark.source == 1: break
    default: add(node, shape, isRemovable: isRemovable)
    }
  }

  /// What the merge leaves no trace of: nulls and empty maps.
  mutating func collectOverlayOnly(_ overlay: Node) {
    for entry in overlay.entries ?? [] {
      path.append(.key(entry.key))
      if entry.value.isNull || entry.value.entries?.isEmpty == true {
        add(entry.value, .group([]), isRemovable: true)
      } else {
        collectOverlayOnly(entry.value)
      }
      path.removeLast()
    }
  }

  private mutating func descend(
    _ step: Node.Step, _ node: Node, _ shape: FieldShape, isRemovable: Bool
  ) {
    path.append(step)
    collect(node, shape, isRemovable: isRemovable)
    path.removeLast()
  }

  private mutating func add(_ node: Node, _ shape: FieldShape, isRemovable: Bool) {
    guard let place = sources.place(of: node.mark, length: node.writtenLength) else { return }
    leaves.append(
      Leaf(
        path: path, place: place, isOverlay: node.mark.source == 1, shape: shape, value: node,
        isRemovable: isRemovable))
  }
}
