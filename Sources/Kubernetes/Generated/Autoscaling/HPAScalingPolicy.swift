// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: Kubernetes 1.37 API, io.k8s.api.autoscaling.v2.HPAScalingPolicy.
package struct HPAScalingPolicy: NodeConvertible {
  package var type: HPAScalingPolicyType
  package var value: Int
  package var periodSeconds: Int

  package init(
    type: HPAScalingPolicyType,
    value: Int,
    periodSeconds: Int
  ) {
    self.type = type
    self.value = value
    self.periodSeconds = periodSeconds
  }

  package var node: Node {
    var fields = Fields(capacity: 3)
    fields.add("type", self.type)
    fields.add("value", self.value)
    fields.add("periodSeconds", self.periodSeconds)
    return fields.node
  }
}
