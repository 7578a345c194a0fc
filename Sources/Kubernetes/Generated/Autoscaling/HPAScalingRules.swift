// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import Scalars
package import YAML

/// Source: Kubernetes 1.37 API, io.k8s.api.autoscaling.v2.HPAScalingRules.
package struct HPAScalingRules: NodeConvertible {
  package var stabilizationWindowSeconds: Int?
  package var selectPolicy: ScalingPolicySelect?
  package var policies: [HPAScalingPolicy]?
  package var tolerance: Quantity?

  package init(
    stabilizationWindowSeconds: Int? = nil,
    selectPolicy: ScalingPolicySelect? = nil,
    policies: [HPAScalingPolicy]? = nil,
    tolerance: Quantity? = nil
  ) {
    self.stabilizationWindowSeconds = stabilizationWindowSeconds
    self.selectPolicy = selectPolicy
    self.policies = policies
    self.tolerance = tolerance
  }

  package var node: Node {
    var fields = Fields(capacity: 4)
    fields.add("stabilizationWindowSeconds", self.stabilizationWindowSeconds)
    fields.add("selectPolicy", self.selectPolicy)
    fields.add("policies", self.policies)
    fields.add("tolerance", self.tolerance)
    return fields.node
  }
}
