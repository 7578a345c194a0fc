// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: cloudnative-pg v1.30.0, Cluster spec.imageCatalogRef.
package struct ClusterImageCatalogRef: NodeConvertible {
  package var apiGroup: String?
  package var kind: String
  package var name: String
  package var major: Int

  package init(
    apiGroup: String? = nil,
    kind: String,
    name: String,
    major: Int
  ) {
    self.apiGroup = apiGroup
    self.kind = kind
    self.name = name
    self.major = major
  }

  package var node: Node {
    var fields = Fields(capacity: 4)
    fields.add("apiGroup", self.apiGroup)
    fields.add("kind", self.kind)
    fields.add("name", self.name)
    fields.add("major", self.major)
    return fields.node
  }
}
