// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import Scalars
package import YAML

/// Source: Kubernetes 1.37 API, io.k8s.api.core.v1.PersistentVolumeClaimSpec.
package struct PersistentVolumeClaimSpec: NodeConvertible {
  package var accessModes: [PersistentVolumeAccessMode]?
  package var storageClassName: DNSName?
  package var volumeAttributesClassName: String?
  package var volumeMode: PersistentVolumeMode?
  package var resources: VolumeResourceRequirements?
  package var selector: LabelSelector?
  package var volumeName: String?
  @Boxed package var dataSource: TypedLocalObjectReference?
  @Boxed package var dataSourceRef: TypedObjectReference?

  package init(
    accessModes: [PersistentVolumeAccessMode]? = nil,
    storageClassName: DNSName? = nil,
    volumeAttributesClassName: String? = nil,
    volumeMode: PersistentVolumeMode? = nil,
    resources: VolumeResourceRequirements? = nil,
    selector: LabelSelector? = nil,
    volumeName: String? = nil,
    dataSource: TypedLocalObjectReference? = nil,
    dataSourceRef: TypedObjectReference? = nil
  ) {
    self.accessModes = accessModes
    self.storageClassName = storageClassName
    self.volumeAttributesClassName = volumeAttributesClassName
    self.volumeMode = volumeMode
    self.resources = resources
    self.selector = selector
    self.volumeName = volumeName
    self.dataSource = dataSource
    self.dataSourceRef = dataSourceRef
  }

  package var node: Node {
    var fields = Fields(capacity: 9)
    fields.add("accessModes", self.accessModes)
    fields.add("storageClassName", self.storageClassName)
    fields.add("volumeAttributesClassName", self.volumeAttributesClassName)
    fields.add("volumeMode", self.volumeMode)
    fields.add("resources", self.resources)
    fields.add("selector", self.selector)
    fields.add("volumeName", self.volumeName)
    fields.add("dataSource", self.dataSource)
    fields.add("dataSourceRef", self.dataSourceRef)
    return fields.node
  }
}
