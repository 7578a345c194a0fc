import Scalars

/// A Role or ClusterRole of the set, or a ClusterRole that every cluster has.
package struct RoleReference: Sendable, Hashable {
  package let kind: String
  package let name: String

  init(kind: String, name: String) {
    self.kind = kind
    self.name = name
  }

  /// A role that Kubernetes brings along.
  package static func builtIn(_ role: BuiltInClusterRole) -> RoleReference {
    RoleReference(kind: ClusterRole.kind, name: role.rawValue)
  }

  /// A Role of kube-system, for bindings there: lets an API server of one's own know the callers
  /// that the cluster's API server passes on.
  ///
  /// Source: Kubernetes documentation, "Configure the Aggregation Layer".
  package static let apiServerAuthenticationReader = RoleReference(
    kind: Role.kind, name: "extension-apiserver-authentication-reader")
}

extension Role {
  package var reference: RoleReference {
    RoleReference(kind: Self.kind, name: metadata.requiredName.description)
  }
}

extension ClusterRole {
  package var reference: RoleReference {
    RoleReference(kind: Self.kind, name: metadata.requiredName.description)
  }
}

extension RoleRef {
  /// The role that a binding grants.
  package init(_ role: RoleReference) {
    self.init(apiGroup: "rbac.authorization.k8s.io", kind: role.kind, name: role.name)
  }
}

extension Subject {
  /// A ServiceAccount of the set, which must have a namespace: a binding does not assume its own.
  package init(_ account: ServiceAccountReference) {
    precondition(account.namespace != nil, "the ServiceAccount \(account.name) has no namespace")
    self.init(
      kind: ServiceAccount.kind, name: account.name.description,
      namespace: account.namespace?.description)
  }

  /// The controller that Kubernetes runs for HorizontalPodAutoscalers.
  package static let horizontalPodAutoscaler = Subject(
    kind: ServiceAccount.kind, name: "horizontal-pod-autoscaler", namespace: "kube-system")

  /// People and programs that the cluster's authentication knows.
  package static func group(_ name: String) -> Subject {
    Subject(apiGroup: "rbac.authorization.k8s.io", kind: "Group", name: name)
  }

  package static func user(_ name: String) -> Subject {
    Subject(apiGroup: "rbac.authorization.k8s.io", kind: "User", name: name)
  }
}
