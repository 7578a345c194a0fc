// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Values of `PodSecurityContext.supplementalGroupsPolicy`.
package enum SupplementalGroupsPolicy: String, NodeConvertible, CaseIterable {
  case merge = "Merge"
  case strict = "Strict"

  package var node: Node { .string(rawValue) }
}
