// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: Kubernetes 1.37 API, io.k8s.api.admissionregistration.v1.ExpressionWarning.
package struct ExpressionWarning: NodeConvertible {
  package var fieldRef: String
  package var warning: String

  package init(
    fieldRef: String,
    warning: String
  ) {
    self.fieldRef = fieldRef
    self.warning = warning
  }

  package var node: Node {
    var fields = Fields(capacity: 2)
    fields.add("fieldRef", self.fieldRef)
    fields.add("warning", self.warning)
    return fields.node
  }
}
