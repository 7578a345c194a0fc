// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import Scalars
package import YAML

/// Source: cloudnative-pg v1.30.0, Cluster spec.storage.
package struct ClusterStorage: NodeConvertible {
  @Boxed package var pvcTemplate: PersistentVolumeClaimSpec?
  package var resizeInUseVolumes: Bool?
  package var size: Quantity?
  package var storageClass: DNSName?

  package init(
    pvcTemplate: PersistentVolumeClaimSpec? = nil,
    resizeInUseVolumes: Bool? = nil,
    size: Quantity? = nil,
    storageClass: DNSName? = nil
  ) {
    self.pvcTemplate = pvcTemplate
    self.resizeInUseVolumes = resizeInUseVolumes
    self.size = size
    self.storageClass = storageClass
  }

  package var node: Node {
    var fields = Fields(capacity: 4)
    fields.add("pvcTemplate", self.pvcTemplate)
    fields.add("resizeInUseVolumes", self.resizeInUseVolumes)
    fields.add("size", self.size)
    fields.add("storageClass", self.storageClass)
    return fields.node
  }
}
