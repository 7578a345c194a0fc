// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: Kubernetes 1.37 API, io.k8s.api.networking.v1.NetworkPolicy.
package struct NetworkPolicy: KubernetesObject {
  package static var apiVersion: String { "networking.k8s.io/v1" }
  package static var kind: String { "NetworkPolicy" }
  package static var isNamespaced: Bool { true }

  package var metadata: ObjectMeta
  package var spec: NetworkPolicySpec?

  package init(
    metadata: ObjectMeta,
    spec: NetworkPolicySpec? = nil
  ) {
    self.metadata = metadata
    self.spec = spec
  }

  package var node: Node {
    var fields = Fields(capacity: 4)
    fields.add("apiVersion", Self.apiVersion)
    fields.add("kind", Self.kind)
    fields.add("metadata", self.metadata)
    fields.add("spec", self.spec)
    return fields.node
  }
}
