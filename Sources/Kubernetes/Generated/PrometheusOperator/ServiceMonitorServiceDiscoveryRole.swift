// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Values of `ServiceMonitorSpec.serviceDiscoveryRole`.
package enum ServiceMonitorServiceDiscoveryRole: String, NodeConvertible, CaseIterable {
  case endpoints = "Endpoints"
  case endpointSlice = "EndpointSlice"

  package var node: Node { .string(rawValue) }
}
