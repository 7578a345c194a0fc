// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: keda, main branch, 2026, ScaledObject spec.advanced.horizontalPodAutoscalerConfig.
package struct ScaledObjectHorizontalPodAutoscalerConfig: NodeConvertible {
  package var name: String?
  @Boxed package var behavior: ScaledObjectBehavior?

  package init(
    name: String? = nil,
    behavior: ScaledObjectBehavior? = nil
  ) {
    self.name = name
    self.behavior = behavior
  }

  package var node: Node {
    var fields = Fields(capacity: 2)
    fields.add("name", self.name)
    fields.add("behavior", self.behavior)
    return fields.node
  }
}
