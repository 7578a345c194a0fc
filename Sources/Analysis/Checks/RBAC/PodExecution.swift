package import Findings

/// Nobody enters running containers.
package struct PodExecution: Check {
  package static let info = CheckInfo(
    id: "rbac-pod-exec",
    finds: "a rule on pods/exec, pods/attach or pods/portforward",
    why:
      "whoever has it runs commands with the rights, Secrets and network of every pod of the namespace",
    mend: "drop it, or keep it in a role that people take for an incident only",
    source: "Kubernetes documentation, Role Based Access Control Good Practices",
    severity: .warning,
    example: CheckExample(
      bad: """
        apiVersion: rbac.authorization.k8s.io/v1
        kind: Role
        metadata: { name: reader, namespace: shop }
        rules:
          - { apiGroups: [""], resources: [pods, pods/exec], verbs: [create] }
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
    objects.accessRules.flatMap { rule in
      rule.cursor["resources"].items.filter { resource in
        rule.groups.contains("") && Self.resources.contains(resource.text ?? "")
          && !rule.verbs.isDisjoint(with: ["create", "get", "*"])
      }.map { finding($0, "the rule grants \($0.text ?? "")") }
    }
  }

  private static let resources: Set<String> = ["pods/exec", "pods/attach", "pods/portforward"]
}
