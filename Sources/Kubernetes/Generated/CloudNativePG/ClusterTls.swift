// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: cloudnative-pg v1.30.0, Cluster spec.monitoring.tls.
package struct ClusterTls: NodeConvertible {
  package var enabled: Bool?

  package init(
    enabled: Bool? = nil
  ) {
    self.enabled = enabled
  }

  package var node: Node {
    var fields = Fields(capacity: 1)
    fields.add("enabled", self.enabled)
    return fields.node
  }
}
