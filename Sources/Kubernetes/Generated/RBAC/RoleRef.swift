// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: Kubernetes 1.37 API, io.k8s.api.rbac.v1.RoleRef.
package struct RoleRef: NodeConvertible {
  package internal(set) var apiGroup: String?
  package internal(set) var kind: String
  package internal(set) var name: String

  init(
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
