// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: Kubernetes 1.37 API, io.k8s.api.core.v1.TypedObjectReference.
package struct TypedObjectReference: NodeConvertible {
  package var apiGroup: String?
  package var kind: String
  package var name: String
  package var namespace: String?

  package init(
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
