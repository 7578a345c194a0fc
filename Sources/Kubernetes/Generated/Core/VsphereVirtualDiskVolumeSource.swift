// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: Kubernetes 1.37 API, io.k8s.api.core.v1.VsphereVirtualDiskVolumeSource.
package struct VsphereVirtualDiskVolumeSource: NodeConvertible {
  package var fsType: String?
  package var storagePolicyID: String?
  package var storagePolicyName: String?
  package var volumePath: String

  package init(
    fsType: String? = nil,
    storagePolicyID: String? = nil,
    storagePolicyName: String? = nil,
    volumePath: String
  ) {
    self.fsType = fsType
    self.storagePolicyID = storagePolicyID
    self.storagePolicyName = storagePolicyName
    self.volumePath = volumePath
  }

  package var node: Node {
    var fields = Fields(capacity: 4)
    fields.add("fsType", self.fsType)
    fields.add("storagePolicyID", self.storagePolicyID)
    fields.add("storagePolicyName", self.storagePolicyName)
    fields.add("volumePath", self.volumePath)
    return fields.node
  }
}
