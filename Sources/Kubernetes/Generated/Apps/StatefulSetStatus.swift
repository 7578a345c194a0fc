// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: Kubernetes 1.37 API, io.k8s.api.apps.v1.StatefulSetStatus.
package struct StatefulSetStatus: NodeConvertible {
  package var replicas: Int
  package var availableReplicas: Int?
  package var collisionCount: Int?
  package var conditions: [StatefulSetCondition]?
  package var currentReplicas: Int?
  package var currentRevision: String?
  package var observedGeneration: Int?
  package var readyReplicas: Int?
  package var updateRevision: String?
  package var updatedReplicas: Int?

  package init(
    replicas: Int,
    availableReplicas: Int? = nil,
    collisionCount: Int? = nil,
    conditions: [StatefulSetCondition]? = nil,
    currentReplicas: Int? = nil,
    currentRevision: String? = nil,
    observedGeneration: Int? = nil,
    readyReplicas: Int? = nil,
    updateRevision: String? = nil,
    updatedReplicas: Int? = nil
  ) {
    self.replicas = replicas
    self.availableReplicas = availableReplicas
    self.collisionCount = collisionCount
    self.conditions = conditions
    self.currentReplicas = currentReplicas
    self.currentRevision = currentRevision
    self.observedGeneration = observedGeneration
    self.readyReplicas = readyReplicas
    self.updateRevision = updateRevision
    self.updatedReplicas = updatedReplicas
  }

  package var node: Node {
    var fields = Fields(capacity: 10)
    fields.add("replicas", self.replicas)
    fields.add("availableReplicas", self.availableReplicas)
    fields.add("collisionCount", self.collisionCount)
    fields.add("conditions", self.conditions)
    fields.add("currentReplicas", self.currentReplicas)
    fields.add("currentRevision", self.currentRevision)
    fields.add("observedGeneration", self.observedGeneration)
    fields.add("readyReplicas", self.readyReplicas)
    fields.add("updateRevision", self.updateRevision)
    fields.add("updatedReplicas", self.updatedReplicas)
    return fields.node
  }
}
