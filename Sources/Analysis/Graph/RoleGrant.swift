package import Kubernetes

/// What one binding gives to one of its subjects.
///
/// Source: Kubernetes documentation, "Using RBAC Authorization".
package struct RoleGrant: Sendable {
  package let binding: ObjectSet.Member
  package let subject: Cursor
  package let role: ObjectIdentity
  /// Where it holds; empty: everywhere.
  package let namespace: String
  // Read once: every pod is held against every grant.
  private let subjectKind: String
  private let subjectName: String
  private let subjectNamespace: String

  init(binding: ObjectSet.Member, subject: Cursor, role: ObjectIdentity) {
    self.binding = binding
    self.subject = subject
    self.role = role
    namespace = binding.kind == "RoleBinding" ? binding.namespace : ""
    subjectKind = subject["kind"].text ?? ""
    subjectName = subject["name"].text ?? ""
    subjectNamespace = subject["namespace"].text ?? binding.namespace
  }

  package var roleName: Cursor { binding.root[at: "roleRef", "name"] }

  /// Whether it reaches a ServiceAccount, by name or by one of the groups that all have.
  package func reaches(_ account: String, in namespace: String) -> Bool {
    switch subjectKind {
    case "ServiceAccount": subjectName == account && subjectNamespace == namespace
    case "Group":
      subjectName == "system:serviceaccounts" || subjectName == "system:authenticated"
        || subjectName == "system:serviceaccounts:\(namespace)"
    case "User": subjectName == "system:serviceaccount:\(namespace):\(account)"
    default: false
    }
  }
}

extension ObjectSet {
  /// The grants of all bindings, in the order of the set.
  package var roleGrants: [RoleGrant] {
    let group = "rbac.authorization.k8s.io"
    return members.filter { $0.identity.group == group && $0.kind.hasSuffix("RoleBinding") }
      .flatMap { binding in
        let reference = binding.root["roleRef"]
        let kind = reference["kind"].text ?? ""
        let role = ObjectIdentity(
          group: group, kind: kind, namespace: kind == "Role" ? binding.namespace : "",
          name: reference["name"].text ?? "")
        return binding.root["subjects"].items.map {
          RoleGrant(binding: binding, subject: $0, role: role)
        }
      }
  }

  /// The rules that a grant gives; none when its role is not in the set.
  package func rules(of grant: RoleGrant) -> [AccessRule] {
    member(grant.role).map { AccessRule.rules(of: $0) } ?? []
  }
}
