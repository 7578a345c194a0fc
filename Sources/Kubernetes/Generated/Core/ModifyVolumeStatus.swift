// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: Kubernetes 1.37 API, io.k8s.api.core.v1.ModifyVolumeStatus.
package struct ModifyVolumeStatus: NodeConvertible {
  package var status: String
  package var targetVolumeAttributesClassName: String?

  package init(
    status: String,
    targetVolumeAttributesClassName: String? = nil
  ) {
    self.status = status
    self.targetVolumeAttributesClassName = targetVolumeAttributesClassName
  }

  package var node: Node {
    var fields = Fields(capacity: 2)
    fields.add("status", self.status)
    fields.add("targetVolumeAttributesClassName", self.targetVolumeAttributesClassName)
    return fields.node
  }
}
