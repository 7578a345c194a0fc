// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: Kubernetes 1.37 API, io.k8s.api.core.v1.GCEPersistentDiskVolumeSource.
package struct GCEPersistentDiskVolumeSource: NodeConvertible {
  package var fsType: String?
  package var partition: Int?
  package var pdName: String
  package var readOnly: Bool?

  package init(
    fsType: String? = nil,
    partition: Int? = nil,
    pdName: String,
    readOnly: Bool? = nil
  ) {
    self.fsType = fsType
    self.partition = partition
    self.pdName = pdName
    self.readOnly = readOnly
  }

  package var node: Node {
    var fields = Fields(capacity: 4)
    fields.add("fsType", self.fsType)
    fields.add("partition", self.partition)
    fields.add("pdName", self.pdName)
    fields.add("readOnly", self.readOnly)
    return fields.node
  }
}
