// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: cloudnative-pg v1.30.0, Cluster spec.replicationSlots.synchronizeReplicas.
package struct ClusterSynchronizeReplicas: NodeConvertible {
  package var enabled: Bool
  package var excludePatterns: [String]?

  package init(
    enabled: Bool,
    excludePatterns: [String]? = nil
  ) {
    self.enabled = enabled
    self.excludePatterns = excludePatterns
  }

  package var node: Node {
    var fields = Fields(capacity: 2)
    fields.add("enabled", self.enabled)
    fields.add("excludePatterns", self.excludePatterns)
    return fields.node
  }
}
