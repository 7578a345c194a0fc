// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Values of `HTTPIngressPath.pathType`.
package enum PathType: String, NodeConvertible, CaseIterable {
  case exact = "Exact"
  case prefix = "Prefix"
  case implementationSpecific = "ImplementationSpecific"

  package var node: Node { .string(rawValue) }
}
