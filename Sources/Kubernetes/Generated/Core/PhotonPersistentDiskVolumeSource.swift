// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: Kubernetes 1.37 API, io.k8s.api.core.v1.PhotonPersistentDiskVolumeSource.
package struct PhotonPersistentDiskVolumeSource: NodeConvertible {
  package var fsType: String?
  package var pdID: String

  package init(
    fsType: String? = nil,
    pdID: String
  ) {
    self.fsType = fsType
    self.pdID = pdID
  }

  package var node: Node {
    var fields = Fields(capacity: 2)
    fields.add("fsType", self.fsType)
    fields.add("pdID", self.pdID)
    return fields.node
  }
}
