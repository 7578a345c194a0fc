// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: Kubernetes 1.37 API, io.k8s.api.admissionregistration.v1.ParamRef.
package struct ParamRef: NodeConvertible {
  package var name: String?
  package var namespace: String?
  package var selector: LabelSelector?
  package var parameterNotFoundAction: ParameterNotFoundAction?

  package init(
    name: String? = nil,
    namespace: String? = nil,
    selector: LabelSelector? = nil,
    parameterNotFoundAction: ParameterNotFoundAction? = nil
  ) {
    self.name = name
    self.namespace = namespace
    self.selector = selector
    self.parameterNotFoundAction = parameterNotFoundAction
  }

  package var node: Node {
    var fields = Fields(capacity: 4)
    fields.add("name", self.name)
    fields.add("namespace", self.namespace)
    fields.add("selector", self.selector)
    fields.add("parameterNotFoundAction", self.parameterNotFoundAction)
    return fields.node
  }
}
