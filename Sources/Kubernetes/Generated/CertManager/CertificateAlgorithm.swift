// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Values of `CertificatePrivateKey.algorithm`.
package enum CertificateAlgorithm: String, NodeConvertible, CaseIterable {
  case rsa = "RSA"
  case ecdsa = "ECDSA"
  case ed25519 = "Ed25519"

  package var node: Node { .string(rawValue) }
}
