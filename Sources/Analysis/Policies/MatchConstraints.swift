import Kubernetes
import YAML

/// Which objects a policy is for.
///
/// Source: Kubernetes 1.33 API, admissionregistration.k8s.io/v1 MatchResources.
struct MatchConstraints {
  private let constraints: Cursor
  private let namespaceSelector: LabelSelection
  private let objectSelector: LabelSelection
  private let objects: ObjectSet

  init(_ constraints: Cursor, _ objects: ObjectSet) {
    self.constraints = constraints
    self.objects = objects
    namespaceSelector = LabelSelection(selector: constraints["namespaceSelector"])
    objectSelector = LabelSelection(selector: constraints["objectSelector"])
  }

  /// Whether creating the object asks the policy; not, where it cannot be known.
  func matches(_ object: Admitted, withRules: Bool = true) -> Bool {
    let rules = constraints["resourceRules"].items
    if withRules || !rules.isEmpty {
      guard rules.contains(where: { self.rule($0, object) }) else { return false }
    }
    if constraints["excludeResourceRules"].items.contains(where: { rule($0, object) }) {
      return false
    }
    if objectSelector.exists, !objectSelector.matches(object.labels) { return false }
    guard namespaceSelector.exists, !namespaceSelector.matchesAll, !object.namespace.isEmpty else {
      return true
    }
    guard let labels = namespaceLabels(object.namespace) else { return false }
    return namespaceSelector.matches(labels)
  }

  private func rule(_ rule: Cursor, _ object: Admitted) -> Bool {
    func holds(_ key: String, _ value: String) -> Bool {
      rule[key].items.contains { $0.text == "*" || $0.text == value }
    }
    let names = rule["resourceNames"].items
    let scope = rule["scope"].text ?? "*"
    return holds("apiGroups", object.group) && holds("apiVersions", object.version)
      && (holds("resources", PluralName.of(object.kind))
        || rule["resources"].items.contains { $0.text == "*/*" })
      && holds("operations", "CREATE")
      && (names.isEmpty || names.contains { $0.text == object.name })
      && (scope == "*" || (scope == "Namespaced") == !object.namespace.isEmpty)
  }

  /// The labels of a namespace; nil when only the cluster knows them.
  private func namespaceLabels(_ name: String) -> [String: String]? {
    let own = ["kubernetes.io/metadata.name": name]
    if let namespace = objects.member("Namespace", "", name) {
      return namespace.labels.merging(own) { _, new in new }
    }
    let keys =
      constraints[at: "namespaceSelector", "matchLabels"].entries.map(\.key)
      + constraints[at: "namespaceSelector", "matchExpressions"].items.compactMap { $0["key"].text }
    return keys.allSatisfy { $0 == "kubernetes.io/metadata.name" } ? own : nil
  }
}
