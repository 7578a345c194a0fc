// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Values of `CertificatePrivateKey.rotationPolicy`.
package enum CertificateRotationPolicy: String, NodeConvertible, CaseIterable {
  case never = "Never"
  case always = "Always"

  package var node: Node { .string(rawValue) }
}
