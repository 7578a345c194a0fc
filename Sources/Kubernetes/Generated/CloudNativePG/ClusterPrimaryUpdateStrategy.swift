// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Values of `ClusterSpec.primaryUpdateStrategy`.
package enum ClusterPrimaryUpdateStrategy: String, NodeConvertible, CaseIterable {
  case unsupervised
  case supervised

  package var node: Node { .string(rawValue) }
}
