// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: keda, main branch, 2026, ScaledObject spec.fallback.
package struct ScaledObjectFallback: NodeConvertible {
  package var replicas: Int
  package var behavior: ScaledObjectFallbackBehavior?
  package var failureThreshold: Int

  package init(
    replicas: Int,
    behavior: ScaledObjectFallbackBehavior? = nil,
    failureThreshold: Int
  ) {
    self.replicas = replicas
    self.behavior = behavior
    self.failureThreshold = failureThreshold
  }

  package var node: Node {
    var fields = Fields(capacity: 3)
    fields.add("replicas", self.replicas)
    fields.add("behavior", self.behavior)
    fields.add("failureThreshold", self.failureThreshold)
    return fields.node
  }
}
