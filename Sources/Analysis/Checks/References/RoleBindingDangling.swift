package import Findings
import Kubernetes

/// Every role that a binding gives is there.
package struct RoleBindingDangling: Check {
  package static let info = CheckInfo(
    id: "ref-rolebinding-dangling",
    finds: "a binding to a Role or ClusterRole which is nowhere",
    why: "the binding is accepted and grants nothing: each request of the subject is forbidden",
    mend: "correct the name, or add the role",
    source: "Kubernetes documentation, Using RBAC Authorization",
    example: CheckExample(
      bad: """
        apiVersion: rbac.authorization.k8s.io/v1
        kind: Role
        metadata: { name: reader, namespace: shop }
        rules:
          - { apiGroups: [""], resources: [pods], verbs: [get] }
        ---
        apiVersion: v1
        kind: ServiceAccount
        metadata: { name: web-sa, namespace: shop }
        ---
        apiVersion: rbac.authorization.k8s.io/v1
        kind: RoleBinding
        metadata: { name: web-reads, namespace: shop }
        roleRef: { apiGroup: rbac.authorization.k8s.io, kind: Role, name: readers }
        subjects:
          - { kind: ServiceAccount, name: web-sa, namespace: shop }
        """,
      good: """
        apiVersion: rbac.authorization.k8s.io/v1
        kind: Role
        metadata: { name: reader, namespace: shop }
        rules:
          - { apiGroups: [""], resources: [pods], verbs: [get] }
        ---
        apiVersion: v1
        kind: ServiceAccount
        metadata: { name: web-sa, namespace: shop }
        ---
        apiVersion: rbac.authorization.k8s.io/v1
        kind: RoleBinding
        metadata: { name: web-reads, namespace: shop }
        roleRef: { apiGroup: rbac.authorization.k8s.io, kind: Role, name: reader }
        subjects:
          - { kind: ServiceAccount, name: web-sa, namespace: shop }
        """))

  package init() {}

  package func run(on objects: ObjectSet) -> [Finding] {
    objects.missing("Role", "ClusterRole").map { reference in
      finding(
        reference.name, "no \(reference.target.kind) is called '\(reference.target.name)'",
        hint: objects.hint(for: reference.target))
    }
  }
}
