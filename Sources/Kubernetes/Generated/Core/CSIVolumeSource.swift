// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import Scalars
package import YAML

/// Source: Kubernetes 1.37 API, io.k8s.api.core.v1.CSIVolumeSource.
package struct CSIVolumeSource: NodeConvertible {
  package var driver: DNSName
  package var fsType: String?
  package var nodePublishSecretRef: LocalObjectReference?
  package var volumeAttributes: StringMap<String>?
  package var readOnly: Bool?

  package init(
    driver: DNSName,
    fsType: String? = nil,
    nodePublishSecretRef: LocalObjectReference? = nil,
    volumeAttributes: StringMap<String>? = nil,
    readOnly: Bool? = nil
  ) {
    self.driver = driver
    self.fsType = fsType
    self.nodePublishSecretRef = nodePublishSecretRef
    self.volumeAttributes = volumeAttributes
    self.readOnly = readOnly
  }

  package var node: Node {
    var fields = Fields(capacity: 5)
    fields.add("driver", self.driver)
    fields.add("fsType", self.fsType)
    fields.add("nodePublishSecretRef", self.nodePublishSecretRef)
    fields.add("volumeAttributes", self.volumeAttributes)
    fields.add("readOnly", self.readOnly)
    return fields.node
  }
}
