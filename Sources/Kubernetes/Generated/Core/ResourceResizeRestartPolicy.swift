// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Values of `ContainerResizePolicy.restartPolicy`.
package enum ResourceResizeRestartPolicy: String, NodeConvertible, CaseIterable {
  case notRequired = "NotRequired"
  case restartContainer = "RestartContainer"

  package var node: Node { .string(rawValue) }
}
