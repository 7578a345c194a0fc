// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: Kubernetes 1.37 API, io.k8s.api.core.v1.PersistentVolumeClaimTemplate.
package struct PersistentVolumeClaimTemplate: NodeConvertible {
  @Boxed package var metadata: ObjectMeta?
  package var spec: PersistentVolumeClaimSpec

  package init(
    metadata: ObjectMeta? = nil,
    spec: PersistentVolumeClaimSpec
  ) {
    self.metadata = metadata
    self.spec = spec
  }

  package var node: Node {
    var fields = Fields(capacity: 2)
    fields.add("metadata", self.metadata)
    fields.add("spec", self.spec)
    return fields.node
  }
}
