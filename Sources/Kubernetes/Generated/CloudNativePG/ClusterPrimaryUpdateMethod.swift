// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Values of `ClusterSpec.primaryUpdateMethod`.
package enum ClusterPrimaryUpdateMethod: String, NodeConvertible, CaseIterable {
  case switchover
  case restart

  package var node: Node { .string(rawValue) }
}
