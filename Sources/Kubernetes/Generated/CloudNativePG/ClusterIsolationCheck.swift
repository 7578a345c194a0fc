// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: cloudnative-pg v1.30.0, Cluster spec.probes.liveness.isolationCheck.
package struct ClusterIsolationCheck: NodeConvertible {
  package var connectionTimeout: Int?
  package var enabled: Bool?
  package var requestTimeout: Int?

  package init(
    connectionTimeout: Int? = nil,
    enabled: Bool? = nil,
    requestTimeout: Int? = nil
  ) {
    self.connectionTimeout = connectionTimeout
    self.enabled = enabled
    self.requestTimeout = requestTimeout
  }

  package var node: Node {
    var fields = Fields(capacity: 3)
    fields.add("connectionTimeout", self.connectionTimeout)
    fields.add("enabled", self.enabled)
    fields.add("requestTimeout", self.requestTimeout)
    return fields.node
  }
}
