// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: Kubernetes 1.37 API, io.k8s.api.core.v1.ObjectReference.
package struct ObjectReference: NodeConvertible {
  package var apiVersion: String?
  package var kind: String?
  package var name: String?
  package var namespace: String?
  package var fieldPath: String?
  package var resourceVersion: String?
  package var uid: String?

  package init(
    apiVersion: String? = nil,
    kind: String? = nil,
    name: String? = nil,
    namespace: String? = nil,
    fieldPath: String? = nil,
    resourceVersion: String? = nil,
    uid: String? = nil
  ) {
    self.apiVersion = apiVersion
    self.kind = kind
    self.name = name
    self.namespace = namespace
    self.fieldPath = fieldPath
    self.resourceVersion = resourceVersion
    self.uid = uid
  }

  package var node: Node {
    var fields = Fields(capacity: 7)
    fields.add("apiVersion", self.apiVersion)
    fields.add("kind", self.kind)
    fields.add("name", self.name)
    fields.add("namespace", self.namespace)
    fields.add("fieldPath", self.fieldPath)
    fields.add("resourceVersion", self.resourceVersion)
    fields.add("uid", self.uid)
    return fields.node
  }
}
