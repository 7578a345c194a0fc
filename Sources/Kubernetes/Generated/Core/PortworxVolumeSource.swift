// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: Kubernetes 1.37 API, io.k8s.api.core.v1.PortworxVolumeSource.
package struct PortworxVolumeSource: NodeConvertible {
  package var fsType: String?
  package var volumeID: String
  package var readOnly: Bool?

  package init(
    fsType: String? = nil,
    volumeID: String,
    readOnly: Bool? = nil
  ) {
    self.fsType = fsType
    self.volumeID = volumeID
    self.readOnly = readOnly
  }

  package var node: Node {
    var fields = Fields(capacity: 3)
    fields.add("fsType", self.fsType)
    fields.add("volumeID", self.volumeID)
    fields.add("readOnly", self.readOnly)
    return fields.node
  }
}
