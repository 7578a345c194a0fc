// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import Scalars
package import YAML

/// Source: Kubernetes 1.37 API, io.k8s.api.core.v1.PersistentVolumeClaimStatus.
package struct PersistentVolumeClaimStatus: NodeConvertible {
  package var accessModes: [String]?
  package var allocatedResourceStatuses: StringMap<String>?
  package var allocatedResources: StringMap<Quantity>?
  package var capacity: StringMap<Quantity>?
  package var conditions: [PersistentVolumeClaimCondition]?
  package var currentVolumeAttributesClassName: String?
  package var healthStatus: VolumeHealthStatus?
  package var modifyVolumeStatus: ModifyVolumeStatus?
  package var phase: String?

  package init(
    accessModes: [String]? = nil,
    allocatedResourceStatuses: StringMap<String>? = nil,
    allocatedResources: StringMap<Quantity>? = nil,
    capacity: StringMap<Quantity>? = nil,
    conditions: [PersistentVolumeClaimCondition]? = nil,
    currentVolumeAttributesClassName: String? = nil,
    healthStatus: VolumeHealthStatus? = nil,
    modifyVolumeStatus: ModifyVolumeStatus? = nil,
    phase: String? = nil
  ) {
    self.accessModes = accessModes
    self.allocatedResourceStatuses = allocatedResourceStatuses
    self.allocatedResources = allocatedResources
    self.capacity = capacity
    self.conditions = conditions
    self.currentVolumeAttributesClassName = currentVolumeAttributesClassName
    self.healthStatus = healthStatus
    self.modifyVolumeStatus = modifyVolumeStatus
    self.phase = phase
  }

  package var node: Node {
    var fields = Fields(capacity: 9)
    fields.add("accessModes", self.accessModes)
    fields.add("allocatedResourceStatuses", self.allocatedResourceStatuses)
    fields.add("allocatedResources", self.allocatedResources)
    fields.add("capacity", self.capacity)
    fields.add("conditions", self.conditions)
    fields.add("currentVolumeAttributesClassName", self.currentVolumeAttributesClassName)
    fields.add("healthStatus", self.healthStatus)
    fields.add("modifyVolumeStatus", self.modifyVolumeStatus)
    fields.add("phase", self.phase)
    return fields.node
  }
}
