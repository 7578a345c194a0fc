// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: Kubernetes 1.37 API, io.k8s.api.autoscaling.v2.HorizontalPodAutoscalerBehavior.
package struct HorizontalPodAutoscalerBehavior: NodeConvertible {
  @Boxed package var scaleUp: HPAScalingRules?
  @Boxed package var scaleDown: HPAScalingRules?

  package init(
    scaleUp: HPAScalingRules? = nil,
    scaleDown: HPAScalingRules? = nil
  ) {
    self.scaleUp = scaleUp
    self.scaleDown = scaleDown
  }

  package var node: Node {
    var fields = Fields(capacity: 2)
    fields.add("scaleUp", self.scaleUp)
    fields.add("scaleDown", self.scaleDown)
    return fields.node
  }
}
