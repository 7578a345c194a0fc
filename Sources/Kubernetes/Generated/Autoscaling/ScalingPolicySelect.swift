// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Values of `HPAScalingRules.selectPolicy`.
package enum ScalingPolicySelect: String, NodeConvertible, CaseIterable {
  case max = "Max"
  case min = "Min"
  case disabled = "Disabled"

  package var node: Node { .string(rawValue) }
}
