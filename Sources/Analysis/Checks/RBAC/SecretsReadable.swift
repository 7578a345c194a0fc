package import Findings

/// Nobody reads all Secrets of a namespace.
package struct SecretsReadable: Check {
  package static let info = CheckInfo(
    id: "rbac-secrets-list",
    finds: "a rule that gives get, list or watch on all Secrets; get limited to names is accepted",
    why: "one broken pod gives away every password of the namespace; list returns the values too",
    mend: "limit it with resourceNames and verbs: [get], or mount the Secret instead",
    source: "Kubernetes documentation, Role Based Access Control Good Practices",
    example: CheckExample(
      bad: """
        apiVersion: rbac.authorization.k8s.io/v1
        kind: Role
        metadata: { name: reader, namespace: shop }
        rules:
          - { apiGroups: [""], resources: [secrets], verbs: [get, list] }
        """,
      good: """
        apiVersion: rbac.authorization.k8s.io/v1
        kind: Role
        metadata: { name: reader, namespace: shop }
        rules:
          - { apiGroups: [""], resources: [secrets], resourceNames: [web], verbs: [get] }
        """))

  package init() {}

  package func run(on objects: ObjectSet) -> [Finding] {
    objects.accessRules.compactMap { rule in
      let verbs = rule.named("", "secrets", verbs: ["get", "list", "watch"])
      guard rule.names.isEmpty, !verbs.isEmpty else { return nil }
      return finding(
        rule.cursor["resources"],
        "\(verbs.joined(separator: ", ")) on all Secrets, expected get on named ones at most")
    }
  }
}
