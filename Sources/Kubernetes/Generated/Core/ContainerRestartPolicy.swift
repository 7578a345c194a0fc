// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Values of `Container.restartPolicy`, `EphemeralContainer.restartPolicy`.
package enum ContainerRestartPolicy: String, NodeConvertible, CaseIterable {
  case always = "Always"
  case never = "Never"
  case onFailure = "OnFailure"

  package var node: Node { .string(rawValue) }
}
