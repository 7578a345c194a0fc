// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: Kubernetes 1.37 API, io.k8s.api.core.v1.CinderVolumeSource.
package struct CinderVolumeSource: NodeConvertible {
  package var fsType: String?
  package var secretRef: LocalObjectReference?
  package var volumeID: String
  package var readOnly: Bool?

  package init(
    fsType: String? = nil,
    secretRef: LocalObjectReference? = nil,
    volumeID: String,
    readOnly: Bool? = nil
  ) {
    self.fsType = fsType
    self.secretRef = secretRef
    self.volumeID = volumeID
    self.readOnly = readOnly
  }

  package var node: Node {
    var fields = Fields(capacity: 4)
    fields.add("fsType", self.fsType)
    fields.add("secretRef", self.secretRef)
    fields.add("volumeID", self.volumeID)
    fields.add("readOnly", self.readOnly)
    return fields.node
  }
}
