// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Values of `DeploymentStrategy.type`.
package enum DeploymentStrategyType: String, NodeConvertible, CaseIterable {
  case rollingUpdate = "RollingUpdate"
  case recreate = "Recreate"

  package var node: Node { .string(rawValue) }
}
