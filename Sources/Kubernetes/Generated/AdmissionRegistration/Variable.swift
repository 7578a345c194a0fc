// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: Kubernetes 1.37 API, io.k8s.api.admissionregistration.v1.Variable.
package struct Variable: NodeConvertible {
  package var name: String
  package var expression: String

  package init(
    name: String,
    expression: String
  ) {
    self.name = name
    self.expression = expression
  }

  package var node: Node {
    var fields = Fields(capacity: 2)
    fields.add("name", self.name)
    fields.add("expression", self.expression)
    return fields.node
  }
}
