// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: Kubernetes 1.37 API, io.k8s.api.autoscaling.v2.HorizontalPodAutoscalerStatus.
package struct HorizontalPodAutoscalerStatus: NodeConvertible {
  package var conditions: [HorizontalPodAutoscalerCondition]?
  package var currentMetrics: [MetricStatus]?
  package var currentReplicas: Int?
  package var desiredReplicas: Int
  package var lastScaleTime: String?
  package var observedGeneration: Int?

  package init(
    conditions: [HorizontalPodAutoscalerCondition]? = nil,
    currentMetrics: [MetricStatus]? = nil,
    currentReplicas: Int? = nil,
    desiredReplicas: Int,
    lastScaleTime: String? = nil,
    observedGeneration: Int? = nil
  ) {
    self.conditions = conditions
    self.currentMetrics = currentMetrics
    self.currentReplicas = currentReplicas
    self.desiredReplicas = desiredReplicas
    self.lastScaleTime = lastScaleTime
    self.observedGeneration = observedGeneration
  }

  package var node: Node {
    var fields = Fields(capacity: 6)
    fields.add("conditions", self.conditions)
    fields.add("currentMetrics", self.currentMetrics)
    fields.add("currentReplicas", self.currentReplicas)
    fields.add("desiredReplicas", self.desiredReplicas)
    fields.add("lastScaleTime", self.lastScaleTime)
    fields.add("observedGeneration", self.observedGeneration)
    return fields.node
  }
}
