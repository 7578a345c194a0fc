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
    facts: [.objectsElsewhere],
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
    findings(missing: objects.missing("Role", "ClusterRole"), in: objects)
      + objects.references.compactMap { elsewhere($0, objects) }
  }

  /// A subject in a namespace of which the set knows nothing, while an account of that name stands where
  /// the binding does.
  private func elsewhere(_ reference: Reference, _ objects: ObjectSet) -> Finding? {
    let target = reference.target
    let binding = reference.name.member
    guard target.kind == "ServiceAccount", binding.kind.hasSuffix("RoleBinding"),
      !target.namespace.isEmpty, !objects.namespaces.contains(target.namespace),
      let near = objects.members("ServiceAccount").first(where: { $0.name == target.name })
    else { return nil }
    return finding(
      reference.name,
      "no ServiceAccount is called '\(target.name)' in namespace \(target.namespace)",
      hint: "ServiceAccount \(near.name) stands in namespace \(near.namespace)")
  }

  package func undecided(on objects: ObjectSet) -> [Undecided] {
    undecided(objects.elsewhere("Role", "ClusterRole"))
  }
}
