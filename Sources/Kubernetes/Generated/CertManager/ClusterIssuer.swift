// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: cert-manager v1.21.1, ClusterIssuer.
package struct ClusterIssuer: KubernetesObject {
  package static var apiVersion: String { "cert-manager.io/v1" }
  package static var kind: String { "ClusterIssuer" }
  package static var isNamespaced: Bool { false }

  package var metadata: ObjectMeta
  package var spec: ClusterIssuerSpec

  package init(
    metadata: ObjectMeta,
    spec: ClusterIssuerSpec
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
