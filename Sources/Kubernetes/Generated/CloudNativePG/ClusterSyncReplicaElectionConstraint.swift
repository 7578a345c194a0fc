// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: cloudnative-pg v1.30.0, Cluster spec.postgresql.syncReplicaElectionConstraint.
package struct ClusterSyncReplicaElectionConstraint: NodeConvertible {
  package var enabled: Bool
  package var nodeLabelsAntiAffinity: [String]?

  package init(
    enabled: Bool,
    nodeLabelsAntiAffinity: [String]? = nil
  ) {
    self.enabled = enabled
    self.nodeLabelsAntiAffinity = nodeLabelsAntiAffinity
  }

  package var node: Node {
    var fields = Fields(capacity: 2)
    fields.add("enabled", self.enabled)
    fields.add("nodeLabelsAntiAffinity", self.nodeLabelsAntiAffinity)
    return fields.node
  }
}
