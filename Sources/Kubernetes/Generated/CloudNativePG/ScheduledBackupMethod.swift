// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Values of `ScheduledBackupSpec.method`.
package enum ScheduledBackupMethod: String, NodeConvertible, CaseIterable {
  case barmanObjectStore
  case volumeSnapshot
  case plugin

  package var node: Node { .string(rawValue) }
}
