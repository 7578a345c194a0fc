// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Values of `ExternalSecretTemplate.engineVersion`.
package enum ExternalSecretEngineVersion: String, NodeConvertible, CaseIterable {
  case v2

  package var node: Node { .string(rawValue) }
}
