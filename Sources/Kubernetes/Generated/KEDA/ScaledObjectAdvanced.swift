// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: keda, main branch, 2026, ScaledObject spec.advanced.
package struct ScaledObjectAdvanced: NodeConvertible {
  @Boxed package var horizontalPodAutoscalerConfig: ScaledObjectHorizontalPodAutoscalerConfig?
  package var restoreToOriginalReplicaCount: Bool?
  @Boxed package var scalingModifiers: ScaledObjectScalingModifiers?

  package init(
    horizontalPodAutoscalerConfig: ScaledObjectHorizontalPodAutoscalerConfig? = nil,
    restoreToOriginalReplicaCount: Bool? = nil,
    scalingModifiers: ScaledObjectScalingModifiers? = nil
  ) {
    self.horizontalPodAutoscalerConfig = horizontalPodAutoscalerConfig
    self.restoreToOriginalReplicaCount = restoreToOriginalReplicaCount
    self.scalingModifiers = scalingModifiers
  }

  package var node: Node {
    var fields = Fields(capacity: 3)
    fields.add("horizontalPodAutoscalerConfig", self.horizontalPodAutoscalerConfig)
    fields.add("restoreToOriginalReplicaCount", self.restoreToOriginalReplicaCount)
    fields.add("scalingModifiers", self.scalingModifiers)
    return fields.node
  }
}
