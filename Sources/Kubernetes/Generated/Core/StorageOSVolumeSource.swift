// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: Kubernetes 1.37 API, io.k8s.api.core.v1.StorageOSVolumeSource.
package struct StorageOSVolumeSource: NodeConvertible {
  package var fsType: String?
  package var secretRef: LocalObjectReference?
  package var volumeName: String?
  package var volumeNamespace: String?
  package var readOnly: Bool?

  package init(
    fsType: String? = nil,
    secretRef: LocalObjectReference? = nil,
    volumeName: String? = nil,
    volumeNamespace: String? = nil,
    readOnly: Bool? = nil
  ) {
    self.fsType = fsType
    self.secretRef = secretRef
    self.volumeName = volumeName
    self.volumeNamespace = volumeNamespace
    self.readOnly = readOnly
  }

  package var node: Node {
    var fields = Fields(capacity: 5)
    fields.add("fsType", self.fsType)
    fields.add("secretRef", self.secretRef)
    fields.add("volumeName", self.volumeName)
    fields.add("volumeNamespace", self.volumeNamespace)
    fields.add("readOnly", self.readOnly)
    return fields.node
  }
}
