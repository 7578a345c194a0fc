// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Values of `PodSecurityContext.fsGroupChangePolicy`.
package enum FSGroupChangePolicy: String, NodeConvertible, CaseIterable {
  case onRootMismatch = "OnRootMismatch"
  case always = "Always"

  package var node: Node { .string(rawValue) }
}
