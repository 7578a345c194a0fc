// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Values of `CertificateRenewal.policy`.
package enum CertificatePolicy: String, NodeConvertible, CaseIterable {
  case renewBefore = "RenewBefore"
  case disabled = "Disabled"

  package var node: Node { .string(rawValue) }
}
