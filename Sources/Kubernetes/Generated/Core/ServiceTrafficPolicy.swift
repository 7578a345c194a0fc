// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Values of `ServiceSpec.externalTrafficPolicy`, `ServiceSpec.internalTrafficPolicy`.
package enum ServiceTrafficPolicy: String, NodeConvertible, CaseIterable {
  case cluster = "Cluster"
  case local = "Local"

  package var node: Node { .string(rawValue) }
}
