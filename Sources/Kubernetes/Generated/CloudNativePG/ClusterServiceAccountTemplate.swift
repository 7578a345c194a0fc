// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: cloudnative-pg v1.30.0, Cluster spec.serviceAccountTemplate.
package struct ClusterServiceAccountTemplate: NodeConvertible {
  package var metadata: ClusterMetadata

  package init(
    metadata: ClusterMetadata
  ) {
    self.metadata = metadata
  }

  package var node: Node {
    var fields = Fields(capacity: 1)
    fields.add("metadata", self.metadata)
    return fields.node
  }
}
