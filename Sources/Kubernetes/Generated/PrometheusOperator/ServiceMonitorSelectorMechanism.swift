// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Values of `ServiceMonitorSpec.selectorMechanism`.
package enum ServiceMonitorSelectorMechanism: String, NodeConvertible, CaseIterable {
  case relabelConfig = "RelabelConfig"
  case roleSelector = "RoleSelector"

  package var node: Node { .string(rawValue) }
}
