// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: Kubernetes 1.37 API, io.k8s.api.admissionregistration.v1.TypeChecking.
package struct TypeChecking: NodeConvertible {
  package var expressionWarnings: [ExpressionWarning]?

  package init(
    expressionWarnings: [ExpressionWarning]? = nil
  ) {
    self.expressionWarnings = expressionWarnings
  }

  package var node: Node {
    var fields = Fields(capacity: 1)
    fields.add("expressionWarnings", self.expressionWarnings)
    return fields.node
  }
}
