// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: Kubernetes 1.37 API, io.k8s.api.rbac.v1.Role.
package struct Role: KubernetesObject {
  package static var apiVersion: String { "rbac.authorization.k8s.io/v1" }
  package static var kind: String { "Role" }
  package static var isNamespaced: Bool { true }

  package var metadata: ObjectMeta
  package var rules: [PolicyRule]?

  package init(
    metadata: ObjectMeta,
    rules: [PolicyRule]? = nil
  ) {
    self.metadata = metadata
    self.rules = rules
  }

  package var node: Node {
    var fields = Fields(capacity: 4)
    fields.add("apiVersion", Self.apiVersion)
    fields.add("kind", Self.kind)
    fields.add("metadata", self.metadata)
    fields.add("rules", self.rules)
    return fields.node
  }
}
