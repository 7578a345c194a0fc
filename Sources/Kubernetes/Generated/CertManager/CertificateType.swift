// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Values of `CertificateAdditionalOutputFormat.type`.
package enum CertificateType: String, NodeConvertible, CaseIterable {
  case der = "DER"
  case combinedPEM = "CombinedPEM"

  package var node: Node { .string(rawValue) }
}
