// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Values of `HPAScalingPolicy.type`.
package enum HPAScalingPolicyType: String, NodeConvertible, CaseIterable {
  case pods = "Pods"
  case percent = "Percent"

  package var node: Node { .string(rawValue) }
}
