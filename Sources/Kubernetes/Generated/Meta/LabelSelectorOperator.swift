// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Values of `LabelSelectorRequirement.operator`.
package enum LabelSelectorOperator: String, NodeConvertible, CaseIterable {
  case `in` = "In"
  case notIn = "NotIn"
  case exists = "Exists"
  case doesNotExist = "DoesNotExist"

  package var node: Node { .string(rawValue) }
}
