// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: cloudnative-pg v1.30.0, Cluster spec.bootstrap.recovery.volumeSnapshots.storage.
package struct ClusterStorage: NodeConvertible {
  package var apiGroup: String?
  package var kind: String
  package var name: String

  package init(
    apiGroup: String? = nil,
    kind: String,
    name: String
  ) {
    self.apiGroup = apiGroup
    self.kind = kind
    self.name = name
  }

  package var node: Node {
    var fields = Fields(capacity: 3)
    fields.add("apiGroup", self.apiGroup)
    fields.add("kind", self.kind)
    fields.add("name", self.name)
    return fields.node
  }
}
