// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: Kubernetes 1.37 API, io.k8s.api.apps.v1.DeploymentStatus.
package struct DeploymentStatus: NodeConvertible {
  package var replicas: Int?
  package var availableReplicas: Int?
  package var collisionCount: Int?
  package var conditions: [DeploymentCondition]?
  package var observedGeneration: Int?
  package var readyReplicas: Int?
  package var terminatingReplicas: Int?
  package var unavailableReplicas: Int?
  package var updatedReplicas: Int?

  package init(
    replicas: Int? = nil,
    availableReplicas: Int? = nil,
    collisionCount: Int? = nil,
    conditions: [DeploymentCondition]? = nil,
    observedGeneration: Int? = nil,
    readyReplicas: Int? = nil,
    terminatingReplicas: Int? = nil,
    unavailableReplicas: Int? = nil,
    updatedReplicas: Int? = nil
  ) {
    self.replicas = replicas
    self.availableReplicas = availableReplicas
    self.collisionCount = collisionCount
    self.conditions = conditions
    self.observedGeneration = observedGeneration
    self.readyReplicas = readyReplicas
    self.terminatingReplicas = terminatingReplicas
    self.unavailableReplicas = unavailableReplicas
    self.updatedReplicas = updatedReplicas
  }

  package var node: Node {
    var fields = Fields(capacity: 9)
    fields.add("replicas", self.replicas)
    fields.add("availableReplicas", self.availableReplicas)
    fields.add("collisionCount", self.collisionCount)
    fields.add("conditions", self.conditions)
    fields.add("observedGeneration", self.observedGeneration)
    fields.add("readyReplicas", self.readyReplicas)
    fields.add("terminatingReplicas", self.terminatingReplicas)
    fields.add("unavailableReplicas", self.unavailableReplicas)
    fields.add("updatedReplicas", self.updatedReplicas)
    return fields.node
  }
}
