// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: cloudnative-pg v1.30.0, Cluster.
package struct Cluster: KubernetesObject {
  package static var apiVersion: String { "postgresql.cnpg.io/v1" }
  package static var kind: String { "Cluster" }
  package static var isNamespaced: Bool { true }

  package var metadata: ObjectMeta
  package var spec: ClusterSpec

  package init(
    metadata: ObjectMeta,
    spec: ClusterSpec
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
