// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Values of `CertificateSpec.signatureAlgorithm`.
package enum CertificateSignatureAlgorithm: String, NodeConvertible, CaseIterable {
  case shA256WithRSA = "SHA256WithRSA"
  case shA384WithRSA = "SHA384WithRSA"
  case shA512WithRSA = "SHA512WithRSA"
  case ecdsaWithSHA256 = "ECDSAWithSHA256"
  case ecdsaWithSHA384 = "ECDSAWithSHA384"
  case ecdsaWithSHA512 = "ECDSAWithSHA512"
  case pureEd25519 = "PureEd25519"

  package var node: Node { .string(rawValue) }
}
