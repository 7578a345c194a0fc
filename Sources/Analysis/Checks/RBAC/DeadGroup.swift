package import Findings
import Scalars

/// Rules name groups that the API still has.
package struct DeadGroup: Check {
  package static let info = CheckInfo(
    id: "rbac-dead-api-group",
    finds: "a rule for an API group or resource that the cluster does not serve any more",
    why: "it grants nothing, and makes readers believe it does",
    mend: "drop it, or name the group that the resource moved to",
    source: "Kubernetes documentation, Deprecated API Migration Guide",
    severity: .note,
    example: CheckExample(
      bad: """
        apiVersion: rbac.authorization.k8s.io/v1
        kind: Role
        metadata: { name: reader, namespace: shop }
        rules:
          - { apiGroups: [extensions], resources: [ingresses], verbs: [get] }
        """,
      good: """
        apiVersion: rbac.authorization.k8s.io/v1
        kind: Role
        metadata: { name: reader, namespace: shop }
        rules:
          - { apiGroups: [networking.k8s.io], resources: [ingresses], verbs: [get] }
        """))

  package init() {}

  package func run(on objects: ObjectSet) -> [Finding] {
    objects.accessRules.flatMap { rule in
      rule.cursor["apiGroups"].items.filter {
        $0.text == "extensions" && objects.facts.kubernetes >= "1.22"
      }.map { finding($0, "the group extensions is gone since Kubernetes 1.22") }
        + rule.cursor["resources"].items.filter {
          $0.text == "podsecuritypolicies" && objects.facts.kubernetes >= "1.25"
        }.map { finding($0, "podsecuritypolicies are gone since Kubernetes 1.25") }
    }
  }
}
