// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: cloudnative-pg v1.30.0, Cluster spec.backup.barmanObjectStore.googleCredentials.
package struct ClusterGoogleCredentials: NodeConvertible {
  package var applicationCredentials: SecretKeySelector?
  package var gkeEnvironment: Bool?

  package init(
    applicationCredentials: SecretKeySelector? = nil,
    gkeEnvironment: Bool? = nil
  ) {
    self.applicationCredentials = applicationCredentials
    self.gkeEnvironment = gkeEnvironment
  }

  package var node: Node {
    var fields = Fields(capacity: 2)
    fields.add("applicationCredentials", self.applicationCredentials)
    fields.add("gkeEnvironment", self.gkeEnvironment)
    return fields.node
  }
}
