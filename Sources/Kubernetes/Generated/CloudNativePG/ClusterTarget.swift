// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Values of `ClusterBackup.target`.
package enum ClusterTarget: String, NodeConvertible, CaseIterable {
  case primary
  case preferStandby = "prefer-standby"

  package var node: Node { .string(rawValue) }
}
