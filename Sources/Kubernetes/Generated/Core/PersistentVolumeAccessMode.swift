// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Values of `PersistentVolumeClaimSpec.accessModes`.
package enum PersistentVolumeAccessMode: String, NodeConvertible, CaseIterable {
  case readWriteOnce = "ReadWriteOnce"
  case readOnlyMany = "ReadOnlyMany"
  case readWriteMany = "ReadWriteMany"
  case readWriteOncePod = "ReadWriteOncePod"

  package var node: Node { .string(rawValue) }
}
