// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: cloudnative-pg v1.30.0, Cluster spec.bootstrap.recovery.backup.
package struct ClusterRecoveryBackup: NodeConvertible {
  package var name: String
  package var endpointCA: SecretKeySelector?

  package init(
    name: String,
    endpointCA: SecretKeySelector? = nil
  ) {
    self.name = name
    self.endpointCA = endpointCA
  }

  package var node: Node {
    var fields = Fields(capacity: 2)
    fields.add("name", self.name)
    fields.add("endpointCA", self.endpointCA)
    return fields.node
  }
}
