// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: cloudnative-pg v1.30.0, ScheduledBackup spec.onlineConfiguration.
package struct ScheduledBackupOnlineConfiguration: NodeConvertible {
  package var immediateCheckpoint: Bool?
  package var waitForArchive: Bool?

  package init(
    immediateCheckpoint: Bool? = nil,
    waitForArchive: Bool? = nil
  ) {
    self.immediateCheckpoint = immediateCheckpoint
    self.waitForArchive = waitForArchive
  }

  package var node: Node {
    var fields = Fields(capacity: 2)
    fields.add("immediateCheckpoint", self.immediateCheckpoint)
    fields.add("waitForArchive", self.waitForArchive)
    return fields.node
  }
}
