// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: Kubernetes 1.37 API, io.k8s.api.apps.v1.StatefulSetPersistentVolumeClaimRetentionPolicy.
package struct StatefulSetPersistentVolumeClaimRetentionPolicy: NodeConvertible {
  package var whenDeleted: PersistentVolumeClaimRetentionPolicy?
  package var whenScaled: PersistentVolumeClaimRetentionPolicy?

  package init(
    whenDeleted: PersistentVolumeClaimRetentionPolicy? = nil,
    whenScaled: PersistentVolumeClaimRetentionPolicy? = nil
  ) {
    self.whenDeleted = whenDeleted
    self.whenScaled = whenScaled
  }

  package var node: Node {
    var fields = Fields(capacity: 2)
    fields.add("whenDeleted", self.whenDeleted)
    fields.add("whenScaled", self.whenScaled)
    return fields.node
  }
}
