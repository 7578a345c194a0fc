// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import Scalars
package import YAML

/// Source: keda, main branch, 2026, ScaledObject spec.advanced.horizontalPodAutoscalerConfig.behavior.scaleDown.
package struct ScaledObjectScaleDown: NodeConvertible {
  package var policies: [ScaledObjectPolicy]?
  package var selectPolicy: String?
  package var stabilizationWindowSeconds: Int?
  package var tolerance: IntOrString?

  package init(
    policies: [ScaledObjectPolicy]? = nil,
    selectPolicy: String? = nil,
    stabilizationWindowSeconds: Int? = nil,
    tolerance: IntOrString? = nil
  ) {
    self.policies = policies
    self.selectPolicy = selectPolicy
    self.stabilizationWindowSeconds = stabilizationWindowSeconds
    self.tolerance = tolerance
  }

  package var node: Node {
    var fields = Fields(capacity: 4)
    fields.add("policies", self.policies)
    fields.add("selectPolicy", self.selectPolicy)
    fields.add("stabilizationWindowSeconds", self.stabilizationWindowSeconds)
    fields.add("tolerance", self.tolerance)
    return fields.node
  }
}
