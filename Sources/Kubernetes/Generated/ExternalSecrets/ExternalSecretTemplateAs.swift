// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Values of `ExternalSecretItem.templateAs`.
package enum ExternalSecretTemplateAs: String, NodeConvertible, CaseIterable {
  case values = "Values"
  case keysAndValues = "KeysAndValues"

  package var node: Node { .string(rawValue) }
}
