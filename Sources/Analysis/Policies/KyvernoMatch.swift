import Kubernetes
import YAML

/// Which objects a rule of Kyverno is for.
struct KyvernoMatch {
  private let rule: Cursor
  private let policy: ObjectSet.Member
  private let objects: ObjectSet

  init(_ rule: Cursor, _ policy: ObjectSet.Member, _ objects: ObjectSet) {
    self.rule = rule
    self.policy = policy
    self.objects = objects
  }

  func matches(_ object: Admitted) -> Bool {
    // Pods that a workload makes are refused one by one, also without the rules for controllers.
    guard policy.kind == "ClusterPolicy" || policy.namespace == object.namespace else {
      return false
    }
    guard selects(rule["match"], object), !excludes(object) else { return false }
    return true
  }

  private func excludes(_ object: Admitted) -> Bool {
    rule["exclude"].exists && selects(rule["exclude"], object, unless: true)
  }

  /// Whether a block selects an object; `unless` counts when it is not known.
  private func selects(_ block: Cursor, _ object: Admitted, unless: Bool = false) -> Bool {
    if block["any"].exists {
      return block["any"].items.contains { filter($0, object, unless) }
    }
    if block["all"].exists {
      return block["all"].items.allSatisfy { filter($0, object, unless) }
    }
    return filter(block, object, unless)
  }

  private func filter(_ filter: Cursor, _ object: Admitted, _ unless: Bool) -> Bool {
    // Who applies the object is not known.
    for key in ["subjects", "roles", "clusterRoles"] where filter[key].exists { return unless }
    let resources = filter["resources"]
    guard resources.exists else { return unless }
    func holds(_ key: String, _ value: String) -> Bool {
      let patterns = resources[key].items.compactMap(\.text)
      return patterns.isEmpty || patterns.contains { KyvernoPattern.isLike(value, $0) }
    }
    let kinds = resources["kinds"].items.compactMap(\.text)
    guard kinds.isEmpty || kinds.contains(where: { isKind($0, object) }) else { return false }
    guard holds("namespaces", object.namespace), holds("names", object.name) else { return false }
    if let name = resources["name"].text, !KyvernoPattern.isLike(object.name, name) { return false }
    let operations = resources["operations"].items.compactMap(\.text)
    guard operations.isEmpty || operations.contains("CREATE") else { return false }
    let selector = LabelSelection(selector: resources["selector"])
    if selector.exists, !selector.matches(object.labels) { return false }
    let namespaces = LabelSelection(selector: resources["namespaceSelector"])
    if namespaces.exists {
      guard let namespace = objects.member("Namespace", "", object.namespace) else { return unless }
      return namespaces.matches(
        namespace.labels.merging(["kubernetes.io/metadata.name": object.namespace]) { _, new in new
        })
    }
    return !resources["annotations"].exists || unless
  }

  /// `Pod`, `apps/v1/Deployment`, `*`.
  private func isKind(_ pattern: String, _ object: Admitted) -> Bool {
    let parts = pattern.split(separator: "/").map(String.init)
    guard let kind = parts.last, KyvernoPattern.isLike(object.kind, kind) else { return false }
    switch parts.count {
    case 1: return true
    case 2: return KyvernoPattern.isLike(object.version, parts[0])
    default:
      return KyvernoPattern.isLike(object.group, parts[0])
        && KyvernoPattern.isLike(object.version, parts[1])
    }
  }
}
