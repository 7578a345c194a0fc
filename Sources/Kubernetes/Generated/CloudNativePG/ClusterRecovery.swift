// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: cloudnative-pg v1.30.0, Cluster spec.bootstrap.recovery.
package struct ClusterRecovery: NodeConvertible {
  @Boxed package var backup: ClusterRecoveryBackup?
  package var database: String?
  package var owner: String?
  @Boxed package var recoveryTarget: ClusterRecoveryTarget?
  package var secret: LocalObjectReference?
  package var source: String?

  package init(
    backup: ClusterRecoveryBackup? = nil,
    database: String? = nil,
    owner: String? = nil,
    recoveryTarget: ClusterRecoveryTarget? = nil,
    secret: LocalObjectReference? = nil,
    source: String? = nil
  ) {
    self.backup = backup
    self.database = database
    self.owner = owner
    self.recoveryTarget = recoveryTarget
    self.secret = secret
    self.source = source
  }

  package var node: Node {
    var fields = Fields(capacity: 6)
    fields.add("backup", self.backup)
    fields.add("database", self.database)
    fields.add("owner", self.owner)
    fields.add("recoveryTarget", self.recoveryTarget)
    fields.add("secret", self.secret)
    fields.add("source", self.source)
    return fields.node
  }
}
