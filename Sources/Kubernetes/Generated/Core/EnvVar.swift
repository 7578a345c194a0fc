// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: Kubernetes 1.37 API, io.k8s.api.core.v1.EnvVar.
package struct EnvVar: NodeConvertible {
  package var name: String
  package var value: String?
  @Boxed package var valueFrom: EnvVarSource?

  package init(
    name: String,
    value: String? = nil,
    valueFrom: EnvVarSource? = nil
  ) {
    self.name = name
    self.value = value
    self.valueFrom = valueFrom
  }

  package var node: Node {
    var fields = Fields(capacity: 3)
    fields.add("name", self.name)
    fields.add("value", self.value)
    fields.add("valueFrom", self.valueFrom)
    return fields.node
  }
}
