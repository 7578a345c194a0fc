// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: cloudnative-pg v1.30.0, Cluster spec.backup.
package struct ClusterBackup: NodeConvertible {
  @Boxed package var barmanObjectStore: ClusterBarmanObjectStore?
  package var retentionPolicy: String?
  package var target: ClusterTarget?

  package init(
    barmanObjectStore: ClusterBarmanObjectStore? = nil,
    retentionPolicy: String? = nil,
    target: ClusterTarget? = nil
  ) {
    self.barmanObjectStore = barmanObjectStore
    self.retentionPolicy = retentionPolicy
    self.target = target
  }

  package var node: Node {
    var fields = Fields(capacity: 3)
    fields.add("barmanObjectStore", self.barmanObjectStore)
    fields.add("retentionPolicy", self.retentionPolicy)
    fields.add("target", self.target)
    return fields.node
  }
}
