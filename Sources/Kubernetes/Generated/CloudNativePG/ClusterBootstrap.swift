// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: cloudnative-pg v1.30.0, Cluster spec.bootstrap.
package struct ClusterBootstrap: NodeConvertible {
  @Boxed package var initdb: ClusterInitdb?
  @Boxed package var recovery: ClusterRecovery?

  package init(
    initdb: ClusterInitdb? = nil,
    recovery: ClusterRecovery? = nil
  ) {
    self.initdb = initdb
    self.recovery = recovery
  }

  package var node: Node {
    var fields = Fields(capacity: 2)
    fields.add("initdb", self.initdb)
    fields.add("recovery", self.recovery)
    return fields.node
  }
}
