// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Values of `TopologySpreadConstraint.nodeAffinityPolicy`, `TopologySpreadConstraint.nodeTaintsPolicy`.
package enum NodeInclusionPolicy: String, NodeConvertible, CaseIterable {
  case honor = "Honor"
  case ignore = "Ignore"

  package var node: Node { .string(rawValue) }
}
