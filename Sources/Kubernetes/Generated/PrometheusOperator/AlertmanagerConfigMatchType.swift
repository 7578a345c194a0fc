// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Values of `AlertmanagerConfigSourceMatch.matchType`.
package enum AlertmanagerConfigMatchType: String, NodeConvertible, CaseIterable {
  case notEqual = "!="
  case equal = "="
  case matches = "=~"
  case matchesNot = "!~"

  package var node: Node { .string(rawValue) }
}
