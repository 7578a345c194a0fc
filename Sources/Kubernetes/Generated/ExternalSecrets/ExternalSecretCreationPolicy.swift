// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Values of `ExternalSecretTarget.creationPolicy`.
package enum ExternalSecretCreationPolicy: String, NodeConvertible, CaseIterable {
  case owner = "Owner"
  case orphan = "Orphan"
  case merge = "Merge"
  case absent = "None"
  case createOrMerge = "CreateOrMerge"

  package var node: Node { .string(rawValue) }
}
