// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: Kubernetes 1.37 API, io.k8s.api.core.v1.VolumeHealthStatus.
package struct VolumeHealthStatus: NodeConvertible {
  package var healthConditions: [VolumeHealthCondition]?
  package var lastTransitionTime: String?

  package init(
    healthConditions: [VolumeHealthCondition]? = nil,
    lastTransitionTime: String? = nil
  ) {
    self.healthConditions = healthConditions
    self.lastTransitionTime = lastTransitionTime
  }

  package var node: Node {
    var fields = Fields(capacity: 2)
    fields.add("healthConditions", self.healthConditions)
    fields.add("lastTransitionTime", self.lastTransitionTime)
    return fields.node
  }
}
