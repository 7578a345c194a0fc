// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: Kubernetes 1.37 API, io.k8s.api.admissionregistration.v1.Validation.
package struct Validation: NodeConvertible {
  package var expression: String
  package var message: String?
  package var messageExpression: String?
  package var reason: String?

  package init(
    expression: String,
    message: String? = nil,
    messageExpression: String? = nil,
    reason: String? = nil
  ) {
    self.expression = expression
    self.message = message
    self.messageExpression = messageExpression
    self.reason = reason
  }

  package var node: Node {
    var fields = Fields(capacity: 4)
    fields.add("expression", self.expression)
    fields.add("message", self.message)
    fields.add("messageExpression", self.messageExpression)
    fields.add("reason", self.reason)
    return fields.node
  }
}
