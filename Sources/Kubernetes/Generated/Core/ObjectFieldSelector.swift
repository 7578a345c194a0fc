// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: Kubernetes 1.37 API, io.k8s.api.core.v1.ObjectFieldSelector.
package struct ObjectFieldSelector: NodeConvertible {
  package var apiVersion: String?
  package var fieldPath: String

  package init(
    apiVersion: String? = nil,
    fieldPath: String
  ) {
    self.apiVersion = apiVersion
    self.fieldPath = fieldPath
  }

  package var node: Node {
    var fields = Fields(capacity: 2)
    fields.add("apiVersion", self.apiVersion)
    fields.add("fieldPath", self.fieldPath)
    return fields.node
  }
}
