// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: cloudnative-pg v1.30.0, ScheduledBackup spec.
package struct ScheduledBackupSpec: NodeConvertible {
  package var schedule: String
  package var backupOwnerReference: ScheduledBackupBackupOwnerReference?
  package var cluster: LocalObjectReference
  package var immediate: Bool?
  package var method: ScheduledBackupMethod?
  package var online: Bool?
  package var onlineConfiguration: ScheduledBackupOnlineConfiguration?
  package var pluginConfiguration: ScheduledBackupPluginConfiguration?
  package var suspend: Bool?
  package var target: ScheduledBackupTarget?

  package init(
    schedule: String,
    backupOwnerReference: ScheduledBackupBackupOwnerReference? = nil,
    cluster: LocalObjectReference,
    immediate: Bool? = nil,
    method: ScheduledBackupMethod? = nil,
    online: Bool? = nil,
    onlineConfiguration: ScheduledBackupOnlineConfiguration? = nil,
    pluginConfiguration: ScheduledBackupPluginConfiguration? = nil,
    suspend: Bool? = nil,
    target: ScheduledBackupTarget? = nil
  ) {
    self.schedule = schedule
    self.backupOwnerReference = backupOwnerReference
    self.cluster = cluster
    self.immediate = immediate
    self.method = method
    self.online = online
    self.onlineConfiguration = onlineConfiguration
    self.pluginConfiguration = pluginConfiguration
    self.suspend = suspend
    self.target = target
  }

  package var node: Node {
    var fields = Fields(capacity: 10)
    fields.add("schedule", self.schedule)
    fields.add("backupOwnerReference", self.backupOwnerReference)
    fields.add("cluster", self.cluster)
    fields.add("immediate", self.immediate)
    fields.add("method", self.method)
    fields.add("online", self.online)
    fields.add("onlineConfiguration", self.onlineConfiguration)
    fields.add("pluginConfiguration", self.pluginConfiguration)
    fields.add("suspend", self.suspend)
    fields.add("target", self.target)
    return fields.node
  }
}
