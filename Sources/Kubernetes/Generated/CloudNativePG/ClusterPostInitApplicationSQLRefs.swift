// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: cloudnative-pg v1.30.0, Cluster spec.bootstrap.initdb.postInitApplicationSQLRefs.
package struct ClusterPostInitApplicationSQLRefs: NodeConvertible {
  package var configMapRefs: [ConfigMapKeySelector]?
  package var secretRefs: [SecretKeySelector]?

  package init(
    configMapRefs: [ConfigMapKeySelector]? = nil,
    secretRefs: [SecretKeySelector]? = nil
  ) {
    self.configMapRefs = configMapRefs
    self.secretRefs = secretRefs
  }

  package var node: Node {
    var fields = Fields(capacity: 2)
    fields.add("configMapRefs", self.configMapRefs)
    fields.add("secretRefs", self.secretRefs)
    return fields.node
  }
}
