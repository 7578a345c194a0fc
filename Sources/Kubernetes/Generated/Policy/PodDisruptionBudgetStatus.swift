// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: Kubernetes 1.37 API, io.k8s.api.policy.v1.PodDisruptionBudgetStatus.
package struct PodDisruptionBudgetStatus: NodeConvertible {
  package var conditions: [Condition]?
  package var currentHealthy: Int?
  package var desiredHealthy: Int?
  package var disruptedPods: StringMap<String>?
  package var disruptionsAllowed: Int?
  package var expectedPods: Int?
  package var observedGeneration: Int?

  package init(
    conditions: [Condition]? = nil,
    currentHealthy: Int? = nil,
    desiredHealthy: Int? = nil,
    disruptedPods: StringMap<String>? = nil,
    disruptionsAllowed: Int? = nil,
    expectedPods: Int? = nil,
    observedGeneration: Int? = nil
  ) {
    self.conditions = conditions
    self.currentHealthy = currentHealthy
    self.desiredHealthy = desiredHealthy
    self.disruptedPods = disruptedPods
    self.disruptionsAllowed = disruptionsAllowed
    self.expectedPods = expectedPods
    self.observedGeneration = observedGeneration
  }

  package var node: Node {
    var fields = Fields(capacity: 7)
    fields.add("conditions", self.conditions)
    fields.add("currentHealthy", self.currentHealthy)
    fields.add("desiredHealthy", self.desiredHealthy)
    fields.add("disruptedPods", self.disruptedPods)
    fields.add("disruptionsAllowed", self.disruptionsAllowed)
    fields.add("expectedPods", self.expectedPods)
    fields.add("observedGeneration", self.observedGeneration)
    return fields.node
  }
}
