// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Values of `AppArmorProfile.type`.
package enum AppArmorProfileType: String, NodeConvertible, CaseIterable {
  case runtimeDefault = "RuntimeDefault"
  case unconfined = "Unconfined"
  case localhost = "Localhost"

  package var node: Node { .string(rawValue) }
}
