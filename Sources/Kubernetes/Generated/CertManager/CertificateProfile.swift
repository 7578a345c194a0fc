// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Values of `CertificatePkcs12.profile`.
package enum CertificateProfile: String, NodeConvertible, CaseIterable {
  case legacyRC2 = "LegacyRC2"
  case legacyDES = "LegacyDES"
  case modern2023 = "Modern2023"
  case modern2026 = "Modern2026"

  package var node: Node { .string(rawValue) }
}
