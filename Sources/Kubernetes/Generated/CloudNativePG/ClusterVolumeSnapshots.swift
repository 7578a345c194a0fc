// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: cloudnative-pg v1.30.0, Cluster spec.bootstrap.recovery.volumeSnapshots.
package struct ClusterVolumeSnapshots: NodeConvertible {
  package var storage: ClusterStorage
  package var tablespaceStorage: StringMap<ClusterStorage>?
  @Boxed package var walStorage: ClusterStorage?

  package init(
    storage: ClusterStorage,
    tablespaceStorage: StringMap<ClusterStorage>? = nil,
    walStorage: ClusterStorage? = nil
  ) {
    self.storage = storage
    self.tablespaceStorage = tablespaceStorage
    self.walStorage = walStorage
  }

  package var node: Node {
    var fields = Fields(capacity: 3)
    fields.add("storage", self.storage)
    fields.add("tablespaceStorage", self.tablespaceStorage)
    fields.add("walStorage", self.walStorage)
    return fields.node
  }
}
