// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Values of `ExternalSecretMerge.strategy`.
package enum ExternalSecretStrategy: String, NodeConvertible, CaseIterable {
  case extract = "Extract"
  case json = "JSON"

  package var node: Node { .string(rawValue) }
}
