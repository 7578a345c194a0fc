import Kubernetes
import YAML

/// A difference for programs.
package enum DifferenceJSON {
  /// One JSON document; `items` is empty when nothing differs.
  package static func text(_ difference: SetDifference, environment: String, against: String)
    -> String
  {
    let node = Node.mapping([
      Node.Entry("environment", .string(environment)), Node.Entry("against", .string(against)),
      Node.Entry("items", .sequence(difference.items.map(node))),
    ])
    return JSONEmitter.text(node, .pretty)
  }

  private static func node(_ item: SetDifference.Item) -> Node {
    var entries = [Node.Entry("change", .string(item.change.rawValue))]
    switch item.subject {
    case .file(let path): entries.append(Node.Entry("file", .string(path)))
    case .object(let identity):
      entries.append(Node.Entry("group", .string(identity.group)))
      entries.append(Node.Entry("kind", .string(identity.kind)))
      if !identity.namespace.isEmpty {
        entries.append(Node.Entry("namespace", .string(identity.namespace)))
      }
      entries.append(Node.Entry("name", .string(identity.name)))
    }
    if item.change == .changed {
      entries.append(Node.Entry("fields", .sequence(item.fields.map(node))))
    }
    return .mapping(entries)
  }

  private static func node(_ field: FieldChange) -> Node {
    var entries = [Node.Entry("path", .string(field.path.text))]
    if let old = field.old { entries.append(Node.Entry("old", old)) }
    if let new = field.new { entries.append(Node.Entry("new", new)) }
    return .mapping(entries)
  }
}
