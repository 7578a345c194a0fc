// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Values of `PersistentVolumeClaimSpec.volumeMode`.
package enum PersistentVolumeMode: String, NodeConvertible, CaseIterable {
  case filesystem = "Filesystem"
  case block = "Block"

  package var node: Node { .string(rawValue) }
}
