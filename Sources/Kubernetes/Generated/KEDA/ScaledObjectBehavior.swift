// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: keda, main branch, 2026, ScaledObject spec.advanced.horizontalPodAutoscalerConfig.behavior.
package struct ScaledObjectBehavior: NodeConvertible {
  @Boxed package var scaleDown: ScaledObjectScaleDown?
  @Boxed package var scaleUp: ScaledObjectScaleDown?

  package init(
    scaleDown: ScaledObjectScaleDown? = nil,
    scaleUp: ScaledObjectScaleDown? = nil
  ) {
    self.scaleDown = scaleDown
    self.scaleUp = scaleUp
  }

  package var node: Node {
    var fields = Fields(capacity: 2)
    fields.add("scaleDown", self.scaleDown)
    fields.add("scaleUp", self.scaleUp)
    return fields.node
  }
}
