// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Values of `Container.terminationMessagePolicy`, `EphemeralContainer.terminationMessagePolicy`.
package enum TerminationMessagePolicy: String, NodeConvertible, CaseIterable {
  case file = "File"
  case fallbackToLogsOnError = "FallbackToLogsOnError"

  package var node: Node { .string(rawValue) }
}
