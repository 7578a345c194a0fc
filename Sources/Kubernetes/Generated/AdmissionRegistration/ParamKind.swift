// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: Kubernetes 1.37 API, io.k8s.api.admissionregistration.v1.ParamKind.
package struct ParamKind: NodeConvertible {
  package var apiVersion: String?
  package var kind: String?

  package init(
    apiVersion: String? = nil,
    kind: String? = nil
  ) {
    self.apiVersion = apiVersion
    self.kind = kind
  }

  package var node: Node {
    var fields = Fields(capacity: 2)
    fields.add("apiVersion", self.apiVersion)
    fields.add("kind", self.kind)
    return fields.node
  }
}
