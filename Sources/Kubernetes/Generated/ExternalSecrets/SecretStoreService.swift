// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Values of `SecretStoreAws.service`.
package enum SecretStoreService: String, NodeConvertible, CaseIterable {
  case secretsManager = "SecretsManager"
  case parameterStore = "ParameterStore"
  case certificateManager = "CertificateManager"

  package var node: Node { .string(rawValue) }
}
