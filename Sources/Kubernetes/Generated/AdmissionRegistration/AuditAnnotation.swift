// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: Kubernetes 1.37 API, io.k8s.api.admissionregistration.v1.AuditAnnotation.
package struct AuditAnnotation: NodeConvertible {
  package var key: String
  package var valueExpression: String

  package init(
    key: String,
    valueExpression: String
  ) {
    self.key = key
    self.valueExpression = valueExpression
  }

  package var node: Node {
    var fields = Fields(capacity: 2)
    fields.add("key", self.key)
    fields.add("valueExpression", self.valueExpression)
    return fields.node
  }
}
