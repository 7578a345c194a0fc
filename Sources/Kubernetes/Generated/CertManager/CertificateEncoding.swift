// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Values of `CertificatePrivateKey.encoding`.
package enum CertificateEncoding: String, NodeConvertible, CaseIterable {
  case pkcS1 = "PKCS1"
  case pkcS8 = "PKCS8"

  package var node: Node { .string(rawValue) }
}
