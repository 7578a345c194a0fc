// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Values of `ExternalSecretFind.decodingStrategy`, `ExternalSecretRemoteRef.decodingStrategy`, `ExternalSecretTemplateFrom.valuesDecodingStrategy`.
package enum ExternalSecretDecodingStrategy: String, NodeConvertible, CaseIterable {
  case auto = "Auto"
  case base64 = "Base64"
  case base64URL = "Base64URL"
  case absent = "None"

  package var node: Node { .string(rawValue) }
}
