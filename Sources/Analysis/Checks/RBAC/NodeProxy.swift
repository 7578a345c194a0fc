package import Findings

/// Nobody speaks to kubelets through the API server.
package struct NodeProxy: Check {
  package static let info = CheckInfo(
    id: "rbac-nodes-proxy",
    finds: "a rule on nodes/proxy",
    why: "it gives the API of every kubelet: commands in all containers, past admission and audit",
    mend: "for metrics grant get on nodes/metrics instead",
    source: "Kubernetes documentation, Role Based Access Control Good Practices",
    severity: .warning,
    example: CheckExample(
      bad: """
        apiVersion: rbac.authorization.k8s.io/v1
        kind: ClusterRole
        metadata: { name: reader }
        rules:
          - { apiGroups: [""], resources: [nodes/proxy], verbs: [get] }
        """,
      good: """
        apiVersion: rbac.authorization.k8s.io/v1
        kind: ClusterRole
        metadata: { name: reader }
        rules:
          - { apiGroups: [""], resources: [nodes/metrics], verbs: [get] }
        """))

  package init() {}

  package func run(on objects: ObjectSet) -> [Finding] {
    objects.accessRules.flatMap { rule in
      rule.cursor["resources"].items.filter { rule.groups.contains("") && $0.text == "nodes/proxy" }
        .map { finding($0, "the rule grants nodes/proxy") }
    }
  }
}
