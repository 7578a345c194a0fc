// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: Kubernetes 1.37 API, io.k8s.api.rbac.v1.Subject.
package struct Subject: NodeConvertible {
  package internal(set) var apiGroup: String?
  package internal(set) var kind: String
  package internal(set) var name: String
  package internal(set) var namespace: String?

  init(
    apiGroup: String? = nil,
    kind: String,
    name: String,
    namespace: String? = nil
  ) {
    self.apiGroup = apiGroup
    self.kind = kind
    self.name = name
    self.namespace = namespace
  }

  package var node: Node {
    var fields = Fields(capacity: 4)
    fields.add("apiGroup", self.apiGroup)
    fields.add("kind", self.kind)
    fields.add("name", self.name)
    fields.add("namespace", self.namespace)
    return fields.node
  }
}
