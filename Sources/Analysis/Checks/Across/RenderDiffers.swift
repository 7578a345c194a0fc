package import Findings
import Kubernetes
import YAML

/// The same input gives the same set.
package struct RenderDiffers: Check {
  package static let info = CheckInfo(
    id: "gitops-nondeterministic",
    finds: "a set that differs when the same input is rendered again",
    why: "each render is a change: pods restart for nothing, and no difference can be trusted",
    mend: "take clocks, random values and unordered lists out of what is rendered",
    source: "Argo CD documentation, Best Practices: Ensuring Manifests At Git Revisions Are Truly"
      + " Immutable",
    example: CheckExample(
      bad: settings("4f1d"), good: settings("77ab"), again: settings("77ab")))

  private static func settings(_ token: String) -> String {
    """
    apiVersion: v1
    kind: ConfigMap
    metadata: { name: settings, namespace: shop }
    data: { token: "\(token)" }
    """
  }

  package init() {}

  package func run(on objects: ObjectSet) -> [Finding] {
    guard let again = objects.comparison.again else { return [] }
    let changed = objects.members.compactMap { member -> Finding? in
      guard let other = again.objects.member(member.identity) else {
        return finding(member, "\(again.name) does not make it")
      }
      guard member.node != other.node else { return nil }
      let field = Self.difference(member.root, other.node)
      return finding(field, "\(again.name) makes another value of it")
    }
    let added = again.objects.members.filter { objects.member($0.identity) == nil }.map {
      finding("\($0.identity) is only there in \(again.name)")
    }
    return changed + added
  }

  /// The first field that differs.
  private static func difference(_ cursor: Cursor, _ other: Node) -> Cursor {
    for entry in cursor.entries {
      guard let value = other[entry.key] else { return entry.value }
      if entry.value.node != value { return difference(entry.value, value) }
    }
    let items = other.items ?? []
    for (item, value) in zip(cursor.items, items) where item.node != value {
      return difference(item, value)
    }
    return cursor
  }
}
