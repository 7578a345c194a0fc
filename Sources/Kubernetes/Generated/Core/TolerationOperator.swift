// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Values of `Toleration.operator`.
package enum TolerationOperator: String, NodeConvertible, CaseIterable {
  case exists = "Exists"
  case equal = "Equal"
  case lt = "Lt"
  case gt = "Gt"

  package var node: Node { .string(rawValue) }
}
