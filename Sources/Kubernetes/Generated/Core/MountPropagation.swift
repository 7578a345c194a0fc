// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Values of `VolumeMount.mountPropagation`.
package enum MountPropagation: String, NodeConvertible, CaseIterable {
  case absent = "None"
  case hostToContainer = "HostToContainer"
  case bidirectional = "Bidirectional"

  package var node: Node { .string(rawValue) }
}
