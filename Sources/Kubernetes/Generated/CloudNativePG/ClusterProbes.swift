// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: cloudnative-pg v1.30.0, Cluster spec.probes.
package struct ClusterProbes: NodeConvertible {
  @Boxed package var liveness: ClusterLiveness?
  @Boxed package var readiness: ClusterReadiness?
  @Boxed package var startup: ClusterReadiness?

  package init(
    liveness: ClusterLiveness? = nil,
    readiness: ClusterReadiness? = nil,
    startup: ClusterReadiness? = nil
  ) {
    self.liveness = liveness
    self.readiness = readiness
    self.startup = startup
  }

  package var node: Node {
    var fields = Fields(capacity: 3)
    fields.add("liveness", self.liveness)
    fields.add("readiness", self.readiness)
    fields.add("startup", self.startup)
    return fields.node
  }
}
