// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Values of `ExternalSecretTarget.deletionPolicy`.
package enum ExternalSecretDeletionPolicy: String, NodeConvertible, CaseIterable {
  case delete = "Delete"
  case merge = "Merge"
  case retain = "Retain"

  package var node: Node { .string(rawValue) }
}
