// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Values of `CronJobSpec.concurrencyPolicy`.
package enum ConcurrencyPolicy: String, NodeConvertible, CaseIterable {
  case allow = "Allow"
  case forbid = "Forbid"
  case replace = "Replace"

  package var node: Node { .string(rawValue) }
}
