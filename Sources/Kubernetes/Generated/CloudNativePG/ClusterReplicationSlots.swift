// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: cloudnative-pg v1.30.0, Cluster spec.replicationSlots.
package struct ClusterReplicationSlots: NodeConvertible {
  package var highAvailability: ClusterHighAvailability?
  package var synchronizeReplicas: ClusterSynchronizeReplicas?
  package var updateInterval: Int?

  package init(
    highAvailability: ClusterHighAvailability? = nil,
    synchronizeReplicas: ClusterSynchronizeReplicas? = nil,
    updateInterval: Int? = nil
  ) {
    self.highAvailability = highAvailability
    self.synchronizeReplicas = synchronizeReplicas
    self.updateInterval = updateInterval
  }

  package var node: Node {
    var fields = Fields(capacity: 3)
    fields.add("highAvailability", self.highAvailability)
    fields.add("synchronizeReplicas", self.synchronizeReplicas)
    fields.add("updateInterval", self.updateInterval)
    return fields.node
  }
}
