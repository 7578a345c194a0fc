// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Values of `ClusterSynchronous.dataDurability`.
package enum ClusterDataDurability: String, NodeConvertible, CaseIterable {
  case required
  case preferred

  package var node: Node { .string(rawValue) }
}
