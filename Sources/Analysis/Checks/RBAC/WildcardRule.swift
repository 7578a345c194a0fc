package import Findings

/// Rules name what they allow.
package struct WildcardRule: Check {
  package static let info = CheckInfo(
    id: "rbac-wildcard",
    finds: "a rule with `*` as verb, resource or group",
    why: "it also grants what the next version of Kubernetes or a new custom kind adds",
    mend: "list the verbs, resources and groups that are used",
    source: "Kubernetes documentation, Role Based Access Control Good Practices",
    example: CheckExample(
      bad: """
        apiVersion: rbac.authorization.k8s.io/v1
        kind: Role
        metadata: { name: reader, namespace: shop }
        rules:
          - { apiGroups: [""], resources: ["*"], verbs: [get] }
        """,
      good: """
        apiVersion: rbac.authorization.k8s.io/v1
        kind: Role
        metadata: { name: reader, namespace: shop }
        rules:
          - { apiGroups: [""], resources: [pods], verbs: [get] }
        """))

  package init() {}

  package func run(on objects: ObjectSet) -> [Finding] {
    objects.accessRules.compactMap { rule in
      let wild = ["apiGroups", "resources", "verbs"].flatMap { field in
        rule.cursor[field].items.filter { $0.text == "*" || $0.text?.hasPrefix("*/") == true }
          .prefix(1).map { (field, $0) }
      }
      guard let first = wild.first else { return nil }
      let fields = wild.map(\.0).joined(separator: ", ")
      return finding(first.1, "the rule has '*' in \(fields), expected names")
    }
  }
}
