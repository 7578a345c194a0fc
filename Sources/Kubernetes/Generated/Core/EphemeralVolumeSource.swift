// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: Kubernetes 1.37 API, io.k8s.api.core.v1.EphemeralVolumeSource.
package struct EphemeralVolumeSource: NodeConvertible {
  @Boxed package var volumeClaimTemplate: PersistentVolumeClaimTemplate?

  package init(
    volumeClaimTemplate: PersistentVolumeClaimTemplate? = nil
  ) {
    self.volumeClaimTemplate = volumeClaimTemplate
  }

  package var node: Node {
    var fields = Fields(capacity: 1)
    fields.add("volumeClaimTemplate", self.volumeClaimTemplate)
    return fields.node
  }
}
