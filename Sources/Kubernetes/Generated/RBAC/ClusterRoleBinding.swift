// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: Kubernetes 1.37 API, io.k8s.api.rbac.v1.ClusterRoleBinding.
package struct ClusterRoleBinding: KubernetesObject {
  package static var apiVersion: String { "rbac.authorization.k8s.io/v1" }
  package static var kind: String { "ClusterRoleBinding" }
  package static var isNamespaced: Bool { false }

  package var metadata: ObjectMeta
  package var roleRef: RoleRef
  package var subjects: [Subject]?

  package init(
    metadata: ObjectMeta,
    roleRef: RoleRef,
    subjects: [Subject]? = nil
  ) {
    self.metadata = metadata
    self.roleRef = roleRef
    self.subjects = subjects
  }

  package var node: Node {
    var fields = Fields(capacity: 5)
    fields.add("apiVersion", Self.apiVersion)
    fields.add("kind", Self.kind)
    fields.add("metadata", self.metadata)
    fields.add("roleRef", self.roleRef)
    fields.add("subjects", self.subjects)
    return fields.node
  }
}
