// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Values of `SecretStoreAws.sessionTagsPolicy`.
package enum SecretStoreSessionTagsPolicy: String, NodeConvertible, CaseIterable {
  case absent = "None"
  case simple = "Simple"
  case custom = "Custom"

  package var node: Node { .string(rawValue) }
}
