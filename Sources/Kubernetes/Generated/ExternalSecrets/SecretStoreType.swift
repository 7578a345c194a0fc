// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Values of `SecretStoreCaProvider.type`.
package enum SecretStoreType: String, NodeConvertible, CaseIterable {
  case secret = "Secret"
  case configMap = "ConfigMap"

  package var node: Node { .string(rawValue) }
}
