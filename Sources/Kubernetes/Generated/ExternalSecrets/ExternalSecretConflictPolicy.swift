// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Values of `ExternalSecretMerge.conflictPolicy`.
package enum ExternalSecretConflictPolicy: String, NodeConvertible, CaseIterable {
  case ignore = "Ignore"
  case error = "Error"

  package var node: Node { .string(rawValue) }
}
