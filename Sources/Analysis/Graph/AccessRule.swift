import Kubernetes

/// One rule of a Role or ClusterRole.
///
/// Source: Kubernetes 1.33 API, rbac.authorization.k8s.io/v1 PolicyRule.
package struct AccessRule: Sendable {
  package let cursor: Cursor
  package let groups: Set<String>
  package let resources: Set<String>
  package let verbs: Set<String>
  /// Names that it is limited to; empty: all.
  package let names: Set<String>

  init(_ cursor: Cursor) {
    self.cursor = cursor
    groups = Set(cursor["apiGroups"].items.compactMap(\.text))
    resources = Set(cursor["resources"].items.compactMap(\.text))
    verbs = Set(cursor["verbs"].items.compactMap(\.text))
    names = Set(cursor["resourceNames"].items.compactMap(\.text))
  }

  /// Whether it allows a verb on all objects of a resource, wildcards taken in.
  package func allows(_ verb: String, _ group: String, _ resource: String) -> Bool {
    names.isEmpty && (groups.contains(group) || groups.contains("*"))
      && (verbs.contains(verb) || verbs.contains("*")) && allows(resource: resource)
  }

  private func allows(resource: String) -> Bool {
    if resources.contains(resource) || resources.contains("*") { return true }
    guard let slash = resource.firstIndex(of: "/") else { return false }
    return resources.contains("*" + resource[slash...])
  }

  /// Verbs and a resource of a group that it names itself, without wildcards.
  func named(_ group: String, _ resource: String, verbs wanted: Set<String>) -> [String] {
    guard groups.contains(group), resources.contains(resource) else { return [] }
    return verbs.intersection(wanted).sorted()
  }
}

extension ObjectSet {
  /// The rules of all roles, in the order of the set.
  package var accessRules: [AccessRule] { members.flatMap { AccessRule.rules(of: $0) } }
}

extension AccessRule {
  static func rules(of role: ObjectSet.Member) -> [AccessRule] {
    guard role.identity.group == "rbac.authorization.k8s.io", role.kind.hasSuffix("Role") else {
      return []
    }
    return role.root["rules"].items.map(AccessRule.init)
  }
}
