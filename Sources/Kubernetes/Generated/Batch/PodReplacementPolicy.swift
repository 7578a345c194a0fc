// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Values of `JobSpec.podReplacementPolicy`.
package enum PodReplacementPolicy: String, NodeConvertible, CaseIterable {
  case terminatingOrFailed = "TerminatingOrFailed"
  case failed = "Failed"

  package var node: Node { .string(rawValue) }
}
