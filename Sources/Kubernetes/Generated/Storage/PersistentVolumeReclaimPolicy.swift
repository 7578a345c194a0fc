// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Values of `StorageClass.reclaimPolicy`.
package enum PersistentVolumeReclaimPolicy: String, NodeConvertible, CaseIterable {
  case delete = "Delete"
  case retain = "Retain"

  package var node: Node { .string(rawValue) }
}
