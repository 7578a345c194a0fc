// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: cloudnative-pg v1.30.0, ScheduledBackup spec.pluginConfiguration.
package struct ScheduledBackupPluginConfiguration: NodeConvertible {
  package var name: String
  package var parameters: StringMap<String>?

  package init(
    name: String,
    parameters: StringMap<String>? = nil
  ) {
    self.name = name
    self.parameters = parameters
  }

  package var node: Node {
    var fields = Fields(capacity: 2)
    fields.add("name", self.name)
    fields.add("parameters", self.parameters)
    return fields.node
  }
}
