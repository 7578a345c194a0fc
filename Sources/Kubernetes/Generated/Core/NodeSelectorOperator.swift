// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Values of `NodeSelectorRequirement.operator`.
package enum NodeSelectorOperator: String, NodeConvertible, CaseIterable {
  case `in` = "In"
  case notIn = "NotIn"
  case exists = "Exists"
  case doesNotExist = "DoesNotExist"
  case gt = "Gt"
  case lt = "Lt"

  package var node: Node { .string(rawValue) }
}
