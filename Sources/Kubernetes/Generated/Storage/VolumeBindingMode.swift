// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Values of `StorageClass.volumeBindingMode`.
package enum VolumeBindingMode: String, NodeConvertible, CaseIterable {
  case immediate = "Immediate"
  case waitForFirstConsumer = "WaitForFirstConsumer"

  package var node: Node { .string(rawValue) }
}
