// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: Kubernetes 1.37 API, io.k8s.api.batch.v1.PodFailurePolicyOnPodConditionsPattern.
package struct PodFailurePolicyOnPodConditionsPattern: NodeConvertible {
  package var type: String
  package var status: String?

  package init(
    type: String,
    status: String? = nil
  ) {
    self.type = type
    self.status = status
  }

  package var node: Node {
    var fields = Fields(capacity: 2)
    fields.add("type", self.type)
    fields.add("status", self.status)
    return fields.node
  }
}
