// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Values of `PodSecurityContext.seLinuxChangePolicy`.
package enum SELinuxChangePolicy: String, NodeConvertible, CaseIterable {
  case mountOption = "MountOption"
  case recursive = "Recursive"

  package var node: Node { .string(rawValue) }
}
