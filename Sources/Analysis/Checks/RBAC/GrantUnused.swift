package import Findings

/// Rights are granted to pods that have a token to use them.
package struct GrantUnused: Check {
  package static let info = CheckInfo(
    id: "rbac-unused-role",
    finds: "a binding to a ServiceAccount none of whose pods mounts a token",
    why: "the rights lie about for whoever makes a pod with that account",
    mend: "drop the binding, or mount the token where it is used",
    source: "Kubernetes documentation, Configure Service Accounts for Pods",
    severity: .note,
    example: CheckExample(
      bad: """
        apiVersion: v1
        kind: ServiceAccount
        metadata: { name: web-sa, namespace: shop }
        automountServiceAccountToken: false
        ---
        apiVersion: v1
        kind: Pod
        metadata: { name: web, namespace: shop }
        spec:
          serviceAccountName: web-sa
          containers:
            - name: web
              image: registry.example.com/web:1.0.0
        ---
        apiVersion: rbac.authorization.k8s.io/v1
        kind: Role
        metadata: { name: reader, namespace: shop }
        rules:
          - { apiGroups: [""], resources: [pods], verbs: [get] }
        ---
        apiVersion: rbac.authorization.k8s.io/v1
        kind: RoleBinding
        metadata: { name: web, namespace: shop }
        roleRef: { apiGroup: rbac.authorization.k8s.io, kind: Role, name: reader }
        subjects:
          - { kind: ServiceAccount, name: web-sa, namespace: shop }
        """,
      good: """
        apiVersion: v1
        kind: ServiceAccount
        metadata: { name: web-sa, namespace: shop }
        automountServiceAccountToken: true
        ---
        apiVersion: v1
        kind: Pod
        metadata: { name: web, namespace: shop }
        spec:
          serviceAccountName: web-sa
          containers:
            - name: web
              image: registry.example.com/web:1.0.0
        ---
        apiVersion: rbac.authorization.k8s.io/v1
        kind: Role
        metadata: { name: reader, namespace: shop }
        rules:
          - { apiGroups: [""], resources: [pods], verbs: [get] }
        ---
        apiVersion: rbac.authorization.k8s.io/v1
        kind: RoleBinding
        metadata: { name: web, namespace: shop }
        roleRef: { apiGroup: rbac.authorization.k8s.io, kind: Role, name: reader }
        subjects:
          - { kind: ServiceAccount, name: web-sa, namespace: shop }
        """))

  package init() {}

  package func run(on objects: ObjectSet) -> [Finding] {
    objects.roleGrants.compactMap { grant in
      guard grant.subject["kind"].text == "ServiceAccount", let account = grant.subject["name"].text
      else { return nil }
      let namespace = grant.subject["namespace"].text ?? grant.binding.namespace
      let pods = objects.pods.filter {
        $0.namespace == namespace && $0.serviceAccountName == account
      }
      guard !pods.isEmpty, !pods.contains(where: \.hasToken) else { return nil }
      return finding(
        grant.subject["name"],
        "none of the \(pods.count) workloads with ServiceAccount \(account) mounts a token")
    }
  }
}
