// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Values of `ExternalSecretSpec.refreshPolicy`.
package enum ExternalSecretRefreshPolicy: String, NodeConvertible, CaseIterable {
  case createdOnce = "CreatedOnce"
  case periodic = "Periodic"
  case onChange = "OnChange"

  package var node: Node { .string(rawValue) }
}
