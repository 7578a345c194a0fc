// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: Kubernetes 1.37 API, io.k8s.api.core.v1.SecretProjection.
package struct SecretProjection: NodeConvertible {
  package internal(set) var name: String?
  package internal(set) var items: [KeyToPath]?
  package internal(set) var optional: Bool?

  init(
    name: String? = nil,
    items: [KeyToPath]? = nil,
    optional: Bool? = nil
  ) {
    self.name = name
    self.items = items
    self.optional = optional
  }

  package var node: Node {
    var fields = Fields(capacity: 3)
    fields.add("name", self.name)
    fields.add("items", self.items)
    fields.add("optional", self.optional)
    return fields.node
  }
}
