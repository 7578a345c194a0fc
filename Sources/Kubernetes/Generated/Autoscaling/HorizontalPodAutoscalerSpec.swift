// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: Kubernetes 1.37 API, io.k8s.api.autoscaling.v2.HorizontalPodAutoscalerSpec.
package struct HorizontalPodAutoscalerSpec: NodeConvertible {
  package var scaleTargetRef: CrossVersionObjectReference
  package var minReplicas: Int?
  package var maxReplicas: Int
  package var metrics: [MetricSpec]?
  @Boxed package var behavior: HorizontalPodAutoscalerBehavior?

  package init(
    scaleTargetRef: CrossVersionObjectReference,
    minReplicas: Int? = nil,
    maxReplicas: Int,
    metrics: [MetricSpec]? = nil,
    behavior: HorizontalPodAutoscalerBehavior? = nil
  ) {
    self.scaleTargetRef = scaleTargetRef
    self.minReplicas = minReplicas
    self.maxReplicas = maxReplicas
    self.metrics = metrics
    self.behavior = behavior
  }

  package var node: Node {
    var fields = Fields(capacity: 5)
    fields.add("scaleTargetRef", self.scaleTargetRef)
    fields.add("minReplicas", self.minReplicas)
    fields.add("maxReplicas", self.maxReplicas)
    fields.add("metrics", self.metrics)
    fields.add("behavior", self.behavior)
    return fields.node
  }
}
