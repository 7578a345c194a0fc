// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Values of `ExternalSecretTemplate.mergePolicy`.
package enum ExternalSecretMergePolicy: String, NodeConvertible, CaseIterable {
  case replace = "Replace"
  case merge = "Merge"

  package var node: Node { .string(rawValue) }
}
