// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: cloudnative-pg v1.30.0, Cluster spec.bootstrap.initdb.secret.
package struct ClusterSecret: NodeConvertible {
  package var name: String

  package init(
    name: String
  ) {
    self.name = name
  }

  package var node: Node {
    var fields = Fields(capacity: 1)
    fields.add("name", self.name)
    return fields.node
  }
}
