// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Values of `ScheduledBackupSpec.backupOwnerReference`.
package enum ScheduledBackupBackupOwnerReference: String, NodeConvertible, CaseIterable {
  case none
  case `self`
  case cluster

  package var node: Node { .string(rawValue) }
}
