// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: Kubernetes 1.37 API, io.k8s.api.apps.v1.DaemonSetStatus.
package struct DaemonSetStatus: NodeConvertible {
  package var collisionCount: Int?
  package var conditions: [DaemonSetCondition]?
  package var currentNumberScheduled: Int
  package var desiredNumberScheduled: Int
  package var numberAvailable: Int?
  package var numberMisscheduled: Int
  package var numberReady: Int
  package var numberUnavailable: Int?
  package var observedGeneration: Int?
  package var updatedNumberScheduled: Int?

  package init(
    collisionCount: Int? = nil,
    conditions: [DaemonSetCondition]? = nil,
    currentNumberScheduled: Int,
    desiredNumberScheduled: Int,
    numberAvailable: Int? = nil,
    numberMisscheduled: Int,
    numberReady: Int,
    numberUnavailable: Int? = nil,
    observedGeneration: Int? = nil,
    updatedNumberScheduled: Int? = nil
  ) {
    self.collisionCount = collisionCount
    self.conditions = conditions
    self.currentNumberScheduled = currentNumberScheduled
    self.desiredNumberScheduled = desiredNumberScheduled
    self.numberAvailable = numberAvailable
    self.numberMisscheduled = numberMisscheduled
    self.numberReady = numberReady
    self.numberUnavailable = numberUnavailable
    self.observedGeneration = observedGeneration
    self.updatedNumberScheduled = updatedNumberScheduled
  }

  package var node: Node {
    var fields = Fields(capacity: 10)
    fields.add("collisionCount", self.collisionCount)
    fields.add("conditions", self.conditions)
    fields.add("currentNumberScheduled", self.currentNumberScheduled)
    fields.add("desiredNumberScheduled", self.desiredNumberScheduled)
    fields.add("numberAvailable", self.numberAvailable)
    fields.add("numberMisscheduled", self.numberMisscheduled)
    fields.add("numberReady", self.numberReady)
    fields.add("numberUnavailable", self.numberUnavailable)
    fields.add("observedGeneration", self.observedGeneration)
    fields.add("updatedNumberScheduled", self.updatedNumberScheduled)
    return fields.node
  }
}
