// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Values of `PodFailurePolicyOnExitCodesRequirement.operator`.
package enum PodFailurePolicyOperator: String, NodeConvertible, CaseIterable {
  case `in` = "In"
  case notIn = "NotIn"

  package var node: Node { .string(rawValue) }
}
