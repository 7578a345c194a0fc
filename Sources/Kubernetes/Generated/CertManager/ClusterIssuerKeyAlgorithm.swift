// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Values of `ClusterIssuerExternalAccountBinding.keyAlgorithm`.
package enum ClusterIssuerKeyAlgorithm: String, NodeConvertible, CaseIterable {
  case hS256 = "HS256"
  case hS384 = "HS384"
  case hS512 = "HS512"

  package var node: Node { .string(rawValue) }
}
