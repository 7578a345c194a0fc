// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Values of `DaemonSetUpdateStrategy.type`.
package enum DaemonSetUpdateStrategyType: String, NodeConvertible, CaseIterable {
  case rollingUpdate = "RollingUpdate"
  case onDelete = "OnDelete"

  package var node: Node { .string(rawValue) }
}
