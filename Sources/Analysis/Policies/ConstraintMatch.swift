import Kubernetes
import YAML

/// Which objects a constraint of Gatekeeper is for.
///
/// Source: Gatekeeper 3.18 documentation, "How to use Gatekeeper": The match field.
struct ConstraintMatch {
  private let match: Cursor
  private let objects: ObjectSet

  init(_ constraint: ObjectSet.Member, _ objects: ObjectSet) {
    match = constraint.root[at: "spec", "match"]
    self.objects = objects
  }

  /// The kinds that the constraint names; empty: all.
  var kinds: [String] { match["kinds"].items.flatMap { $0["kinds"].items.compactMap(\.text) } }

  func matches(_ object: Admitted) -> Bool {
    let kinds = match["kinds"].items
    guard
      kinds.isEmpty
        || kinds.contains(where: {
          holds($0["apiGroups"], object.group) && holds($0["kinds"], object.kind)
        })
    else { return false }
    if let name = match["name"].text, !Self.isLike(object.name, name) { return false }
    let namespaces = match["namespaces"].items.compactMap(\.text)
    if !namespaces.isEmpty, !namespaces.contains(where: { Self.isLike(object.namespace, $0) }) {
      return false
    }
    if match["excludedNamespaces"].items.compactMap(\.text).contains(where: {
      Self.isLike(object.namespace, $0)
    }) {
      return false
    }
    switch match["scope"].text {
    case "Namespaced": if object.namespace.isEmpty { return false }
    case "Cluster": if !object.namespace.isEmpty { return false }
    default: break
    }
    let labels = LabelSelection(selector: match["labelSelector"])
    if labels.exists, !labels.matches(object.labels) { return false }
    let selector = LabelSelection(selector: match["namespaceSelector"])
    guard selector.exists, !selector.matchesAll, !object.namespace.isEmpty else { return true }
    guard let namespace = objects.member("Namespace", "", object.namespace) else { return false }
    return selector.matches(
      namespace.labels.merging(["kubernetes.io/metadata.name": object.namespace]) { _, new in new })
  }

  private func holds(_ list: Cursor, _ value: String) -> Bool {
    list.items.isEmpty || list.items.contains { $0.text == "*" || $0.text == value }
  }

  private static func isLike(_ text: String, _ pattern: String) -> Bool {
    KyvernoPattern.isLike(text, pattern)
  }
}
