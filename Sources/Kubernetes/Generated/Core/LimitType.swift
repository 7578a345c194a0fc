// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Values of `LimitRangeItem.type`.
package enum LimitType: String, NodeConvertible, CaseIterable {
  case container = "Container"
  case pod = "Pod"
  case persistentVolumeClaim = "PersistentVolumeClaim"

  package var node: Node { .string(rawValue) }
}
