package import Findings
import Kubernetes

/// A narrow role of a subject is not cancelled by a wide one.
package struct NarrowRoleCancelled: Check {
  package static let info = CheckInfo(
    id: "rbac-union-cancels-minimal",
    finds: "a rule limited to names whose subject another role gives the same for all names",
    why: "rights add up: the limit that somebody relies on is none",
    mend: "drop the wide rule, or the binding to its role",
    source: "Kubernetes documentation, Using RBAC Authorization: permissions are purely additive",
    severity: .warning,
    example: CheckExample(
      bad: """
        apiVersion: rbac.authorization.k8s.io/v1
        kind: Role
        metadata: { name: minimal, namespace: shop }
        rules:
          - { apiGroups: [""], resources: [configmaps], resourceNames: [web], verbs: [get] }
        ---
        apiVersion: rbac.authorization.k8s.io/v1
        kind: RoleBinding
        metadata: { name: minimal, namespace: shop }
        roleRef: { apiGroup: rbac.authorization.k8s.io, kind: Role, name: minimal }
        subjects:
          - { kind: ServiceAccount, name: web-sa, namespace: shop }
        ---
        apiVersion: rbac.authorization.k8s.io/v1
        kind: Role
        metadata: { name: reader, namespace: shop }
        rules:
          - { apiGroups: [""], resources: [configmaps], verbs: [get, list] }
        ---
        apiVersion: rbac.authorization.k8s.io/v1
        kind: RoleBinding
        metadata: { name: web, namespace: shop }
        roleRef: { apiGroup: rbac.authorization.k8s.io, kind: Role, name: reader }
        subjects:
          - { kind: ServiceAccount, name: web-sa, namespace: shop }
        """,
      good: """
        apiVersion: rbac.authorization.k8s.io/v1
        kind: Role
        metadata: { name: minimal, namespace: shop }
        rules:
          - { apiGroups: [""], resources: [configmaps], resourceNames: [web], verbs: [get] }
        ---
        apiVersion: rbac.authorization.k8s.io/v1
        kind: RoleBinding
        metadata: { name: minimal, namespace: shop }
        roleRef: { apiGroup: rbac.authorization.k8s.io, kind: Role, name: minimal }
        subjects:
          - { kind: ServiceAccount, name: web-sa, namespace: shop }
        ---
        apiVersion: rbac.authorization.k8s.io/v1
        kind: Role
        metadata: { name: reader, namespace: shop }
        rules:
          - { apiGroups: [""], resources: [pods], verbs: [get, list] }
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
    let grants = objects.roleGrants.filter { $0.subject["kind"].text == "ServiceAccount" }
    var seen: Set<String> = []
    return grants.flatMap { narrow in
      let limited = objects.rules(of: narrow).filter { !$0.names.isEmpty }
      let account = narrow.subject["name"].text ?? ""
      let home = narrow.subject["namespace"].text ?? narrow.binding.namespace
      let others = grants.filter {
        !limited.isEmpty && $0.role != narrow.role && $0.reaches(account, in: home)
          && ($0.namespace.isEmpty || $0.namespace == narrow.namespace)
      }
      return others.flatMap { other in
        objects.rules(of: other).filter { wide in
          limited.contains { Self.cancels(wide, $0) }
            && seen.insert("\(wide.cursor.member.index) \(wide.cursor.path)").inserted
        }.map { wide in
          finding(
            wide.cursor,
            "ServiceAccount \(account) has this too: the names in \(narrow.role.kind) "
              + "\(narrow.role.name) limit nothing")
        }
      }
    }
  }

  private static func cancels(_ wide: AccessRule, _ narrow: AccessRule) -> Bool {
    narrow.groups.allSatisfy { group in
      narrow.resources.allSatisfy { resource in
        narrow.verbs.allSatisfy { wide.allows($0, group, resource) }
      }
    }
  }
}
