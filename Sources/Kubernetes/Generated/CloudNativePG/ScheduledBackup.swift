// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: cloudnative-pg v1.30.0, ScheduledBackup.
package struct ScheduledBackup: KubernetesObject {
  package static var apiVersion: String { "postgresql.cnpg.io/v1" }
  package static var kind: String { "ScheduledBackup" }
  package static var isNamespaced: Bool { true }

  package var metadata: ObjectMeta
  package var spec: ScheduledBackupSpec

  package init(
    metadata: ObjectMeta,
    spec: ScheduledBackupSpec
  ) {
    self.metadata = metadata
    self.spec = spec
  }

  package var node: Node {
    var fields = Fields(capacity: 4)
    fields.add("apiVersion", Self.apiVersion)
    fields.add("kind", Self.kind)
    fields.add("metadata", self.metadata)
    fields.add("spec", self.spec)
    return fields.node
  }
}
