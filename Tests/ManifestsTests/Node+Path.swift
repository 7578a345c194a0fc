import Kubernetes
import Scalars
import YAML

extension Node {
  /// The value at the end of a path of keys.
  func at(_ keys: String...) -> Node? {
    keys.reduce(Optional(self)) { node, key in node?[key] }
  }

  /// The items of a list under a key; none where it is absent.
  func list(_ key: String) -> [Node] { self[key]?.items ?? [] }

  /// The text of a scalar of any type.
  var text: String? {
    guard case .scalar(let text, _) = content else { return nil }
    return text
  }

  var number: Int? { text.flatMap { Int($0) } }
  var isTrue: Bool { text == "true" }
  var isFalse: Bool { text == "false" }
  var quantity: Quantity? { text.flatMap { Quantity($0) } }

  /// The texts of a mapping by their keys.
  var strings: [String: String] {
    Dictionary(
      (entries ?? []).compactMap { entry in entry.value.text.map { (entry.key, $0) } },
      uniquingKeysWith: { $1 })
  }

  /// Every node below this one, and this one.
  var everyNode: [Node] {
    let below = (entries ?? []).map(\.value) + (items ?? [])
    return [self] + below.flatMap(\.everyNode)
  }
}

extension ManifestObject {
  var labels: [String: String] { node.at("metadata", "labels")?.strings ?? [:] }
  var spec: Node { node["spec"] ?? .null }
  var title: String { "\(kind) \(name)" }
}
