// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: cloudnative-pg v1.30.0, Cluster spec.backup.barmanObjectStore.wal.
package struct ClusterWal: NodeConvertible {
  package var archiveAdditionalCommandArgs: [String]?
  package var compression: ClusterWalCompression?
  package var encryption: ClusterEncryption?
  package var maxParallel: Int?
  package var restoreAdditionalCommandArgs: [String]?

  package init(
    archiveAdditionalCommandArgs: [String]? = nil,
    compression: ClusterWalCompression? = nil,
    encryption: ClusterEncryption? = nil,
    maxParallel: Int? = nil,
    restoreAdditionalCommandArgs: [String]? = nil
  ) {
    self.archiveAdditionalCommandArgs = archiveAdditionalCommandArgs
    self.compression = compression
    self.encryption = encryption
    self.maxParallel = maxParallel
    self.restoreAdditionalCommandArgs = restoreAdditionalCommandArgs
  }

  package var node: Node {
    var fields = Fields(capacity: 5)
    fields.add("archiveAdditionalCommandArgs", self.archiveAdditionalCommandArgs)
    fields.add("compression", self.compression)
    fields.add("encryption", self.encryption)
    fields.add("maxParallel", self.maxParallel)
    fields.add("restoreAdditionalCommandArgs", self.restoreAdditionalCommandArgs)
    return fields.node
  }
}
