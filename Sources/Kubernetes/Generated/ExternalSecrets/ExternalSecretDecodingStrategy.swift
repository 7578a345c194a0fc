// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

package enum ExternalSecretDecodingStrategy: String, NodeConvertible, CaseIterable {
  case auto = "Auto"
  case base64 = "Base64"
  case base64URL = "Base64URL"
  case absent = "None"

  package var node: Node { .string(rawValue) }
}
