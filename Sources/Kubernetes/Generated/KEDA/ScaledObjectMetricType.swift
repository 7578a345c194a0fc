// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Values of `ScaledObjectScalingModifiers.metricType`.
package enum ScaledObjectMetricType: String, NodeConvertible, CaseIterable {
  case averageValue = "AverageValue"
  case value = "Value"

  package var node: Node { .string(rawValue) }
}
