// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: cloudnative-pg v1.30.0, Cluster spec.bootstrap.recovery.recoveryTarget.
package struct ClusterRecoveryTarget: NodeConvertible {
  package var backupID: String?
  package var exclusive: Bool?
  package var targetImmediate: Bool?
  package var targetLSN: String?
  package var targetName: String?
  package var targetTLI: String?
  package var targetTime: String?
  package var targetXID: String?

  package init(
    backupID: String? = nil,
    exclusive: Bool? = nil,
    targetImmediate: Bool? = nil,
    targetLSN: String? = nil,
    targetName: String? = nil,
    targetTLI: String? = nil,
    targetTime: String? = nil,
    targetXID: String? = nil
  ) {
    self.backupID = backupID
    self.exclusive = exclusive
    self.targetImmediate = targetImmediate
    self.targetLSN = targetLSN
    self.targetName = targetName
    self.targetTLI = targetTLI
    self.targetTime = targetTime
    self.targetXID = targetXID
  }

  package var node: Node {
    var fields = Fields(capacity: 8)
    fields.add("backupID", self.backupID)
    fields.add("exclusive", self.exclusive)
    fields.add("targetImmediate", self.targetImmediate)
    fields.add("targetLSN", self.targetLSN)
    fields.add("targetName", self.targetName)
    fields.add("targetTLI", self.targetTLI)
    fields.add("targetTime", self.targetTime)
    fields.add("targetXID", self.targetXID)
    return fields.node
  }
}
