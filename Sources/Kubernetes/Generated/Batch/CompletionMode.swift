// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Values of `JobSpec.completionMode`.
package enum CompletionMode: String, NodeConvertible, CaseIterable {
  case nonIndexed = "NonIndexed"
  case indexed = "Indexed"

  package var node: Node { .string(rawValue) }
}
