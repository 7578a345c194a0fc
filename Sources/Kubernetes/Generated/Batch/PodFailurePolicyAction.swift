// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Values of `PodFailurePolicyRule.action`.
package enum PodFailurePolicyAction: String, NodeConvertible, CaseIterable {
  case failJob = "FailJob"
  case failIndex = "FailIndex"
  case ignore = "Ignore"
  case count = "Count"

  package var node: Node { .string(rawValue) }
}
