// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: cloudnative-pg v1.30.0, Cluster spec.backup.barmanObjectStore.data.
package struct ClusterData: NodeConvertible {
  package var additionalCommandArgs: [String]?
  package var compression: ClusterCompression?
  package var encryption: ClusterEncryption?
  package var immediateCheckpoint: Bool?
  package var jobs: Int?

  package init(
    additionalCommandArgs: [String]? = nil,
    compression: ClusterCompression? = nil,
    encryption: ClusterEncryption? = nil,
    immediateCheckpoint: Bool? = nil,
    jobs: Int? = nil
  ) {
    self.additionalCommandArgs = additionalCommandArgs
    self.compression = compression
    self.encryption = encryption
    self.immediateCheckpoint = immediateCheckpoint
    self.jobs = jobs
  }

  package var node: Node {
    var fields = Fields(capacity: 5)
    fields.add("additionalCommandArgs", self.additionalCommandArgs)
    fields.add("compression", self.compression)
    fields.add("encryption", self.encryption)
    fields.add("immediateCheckpoint", self.immediateCheckpoint)
    fields.add("jobs", self.jobs)
    return fields.node
  }
}
