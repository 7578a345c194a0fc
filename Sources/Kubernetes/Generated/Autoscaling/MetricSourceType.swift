// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Values of `MetricSpec.type`.
package enum MetricSourceType: String, NodeConvertible, CaseIterable {
  case containerResource = "ContainerResource"
  case external = "External"
  case object = "Object"
  case pods = "Pods"
  case resource = "Resource"

  package var node: Node { .string(rawValue) }
}
