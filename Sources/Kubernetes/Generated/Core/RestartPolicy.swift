// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Values of `PodSpec.restartPolicy`.
package enum RestartPolicy: String, NodeConvertible, CaseIterable {
  case always = "Always"
  case onFailure = "OnFailure"
  case never = "Never"

  package var node: Node { .string(rawValue) }
}
