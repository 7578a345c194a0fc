// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Values of `StatefulSetPersistentVolumeClaimRetentionPolicy.whenDeleted`, `StatefulSetPersistentVolumeClaimRetentionPolicy.whenScaled`.
package enum PersistentVolumeClaimRetentionPolicy: String, NodeConvertible, CaseIterable {
  case retain = "Retain"
  case delete = "Delete"

  package var node: Node { .string(rawValue) }
}
