// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: cloudnative-pg v1.30.0, Cluster spec.managed.
package struct ClusterManaged: NodeConvertible {
  package var roles: [ClusterManagedRole]?

  package init(
    roles: [ClusterManagedRole]? = nil
  ) {
    self.roles = roles
  }

  package var node: Node {
    var fields = Fields(capacity: 1)
    fields.add("roles", self.roles)
    return fields.node
  }
}
