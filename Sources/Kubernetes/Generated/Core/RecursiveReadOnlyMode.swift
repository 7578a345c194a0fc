// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Values of `VolumeMount.recursiveReadOnly`.
package enum RecursiveReadOnlyMode: String, NodeConvertible, CaseIterable {
  case disabled = "Disabled"
  case ifPossible = "IfPossible"
  case enabled = "Enabled"

  package var node: Node { .string(rawValue) }
}
