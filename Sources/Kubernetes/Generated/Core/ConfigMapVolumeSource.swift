// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: Kubernetes 1.37 API, io.k8s.api.core.v1.ConfigMapVolumeSource.
package struct ConfigMapVolumeSource: NodeConvertible {
  package internal(set) var name: String?
  package internal(set) var defaultUser: Int?
  package internal(set) var items: [KeyToPath]?
  package internal(set) var optional: Bool?
  package internal(set) var defaultMode: Int?

  init(
    name: String? = nil,
    defaultUser: Int? = nil,
    items: [KeyToPath]? = nil,
    optional: Bool? = nil,
    defaultMode: Int? = nil
  ) {
    self.name = name
    self.defaultUser = defaultUser
    self.items = items
    self.optional = optional
    self.defaultMode = defaultMode
  }

  package var node: Node {
    var fields = Fields(capacity: 5)
    fields.add("name", self.name)
    fields.add("defaultUser", self.defaultUser)
    fields.add("items", self.items)
    fields.add("optional", self.optional)
    fields.add("defaultMode", self.defaultMode)
    return fields.node
  }
}
