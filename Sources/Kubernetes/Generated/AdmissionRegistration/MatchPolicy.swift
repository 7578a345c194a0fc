// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Values of `MatchResources.matchPolicy`.
package enum MatchPolicy: String, NodeConvertible, CaseIterable {
  case exact = "Exact"
  case equivalent = "Equivalent"

  package var node: Node { .string(rawValue) }
}
