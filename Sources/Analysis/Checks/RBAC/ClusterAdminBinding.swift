package import Findings
import Kubernetes

/// Nobody of the set is an administrator of the cluster.
package struct ClusterAdminBinding: Check {
  package static let info = CheckInfo(
    id: "rbac-cluster-admin",
    finds: "a binding to the ClusterRole cluster-admin",
    why: "its subjects may do everything, also read all Secrets and change who may do what",
    mend: "write a role with what the subject needs",
    source: "Kubernetes documentation, Role Based Access Control Good Practices",
    example: CheckExample(
      bad: """
        apiVersion: rbac.authorization.k8s.io/v1
        kind: ClusterRoleBinding
        metadata: { name: web }
        roleRef: { apiGroup: rbac.authorization.k8s.io, kind: ClusterRole, name: cluster-admin }
        subjects:
          - { kind: ServiceAccount, name: web-sa, namespace: shop }
        """,
      good: """
        apiVersion: rbac.authorization.k8s.io/v1
        kind: ClusterRoleBinding
        metadata: { name: web }
        roleRef: { apiGroup: rbac.authorization.k8s.io, kind: ClusterRole, name: view }
        subjects:
          - { kind: ServiceAccount, name: web-sa, namespace: shop }
        """))

  package init() {}

  package func run(on objects: ObjectSet) -> [Finding] {
    objects.members.filter {
      $0.identity.group == "rbac.authorization.k8s.io" && $0.kind.hasSuffix("RoleBinding")
    }.compactMap { binding in
      let role = binding.root["roleRef"]
      guard role["kind"].text == "ClusterRole", role["name"].text == "cluster-admin" else {
        return nil
      }
      let subjects = binding.root["subjects"].items.compactMap { $0["name"].text }
      return finding(
        role["name"],
        "cluster-admin is given to \(subjects.isEmpty ? "nobody yet" : subjects.joined(separator: ", "))"
      )
    }
  }
}
