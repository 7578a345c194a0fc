// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: keda, main branch, 2026, ScaledObject spec.advanced.horizontalPodAutoscalerConfig.behavior.scaleDown.policies.
package struct ScaledObjectPolicy: NodeConvertible {
  package var type: String
  package var periodSeconds: Int
  package var value: Int

  package init(
    type: String,
    periodSeconds: Int,
    value: Int
  ) {
    self.type = type
    self.periodSeconds = periodSeconds
    self.value = value
  }

  package var node: Node {
    var fields = Fields(capacity: 3)
    fields.add("type", self.type)
    fields.add("periodSeconds", self.periodSeconds)
    fields.add("value", self.value)
    return fields.node
  }
}
