// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Values of `CertificateSpec.usages`.
package enum CertificateUsages: String, NodeConvertible, CaseIterable {
  case signing
  case digitalSignature = "digital signature"
  case contentCommitment = "content commitment"
  case keyEncipherment = "key encipherment"
  case keyAgreement = "key agreement"
  case dataEncipherment = "data encipherment"
  case certSign = "cert sign"
  case crlSign = "crl sign"
  case encipherOnly = "encipher only"
  case decipherOnly = "decipher only"
  case any
  case serverAuth = "server auth"
  case clientAuth = "client auth"
  case codeSigning = "code signing"
  case emailProtection = "email protection"
  case sMime = "s/mime"
  case ipsecEndSystem = "ipsec end system"
  case ipsecTunnel = "ipsec tunnel"
  case ipsecUser = "ipsec user"
  case timestamping
  case ocspSigning = "ocsp signing"
  case microsoftSgc = "microsoft sgc"
  case netscapeSgc = "netscape sgc"

  package var node: Node { .string(rawValue) }
}
