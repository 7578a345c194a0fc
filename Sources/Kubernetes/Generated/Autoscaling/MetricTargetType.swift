// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Values of `MetricTarget.type`.
package enum MetricTargetType: String, NodeConvertible, CaseIterable {
  case utilization = "Utilization"
  case value = "Value"
  case averageValue = "AverageValue"

  package var node: Node { .string(rawValue) }
}
