// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: Kubernetes 1.37 API, io.k8s.api.core.v1.Sysctl.
package struct Sysctl: NodeConvertible {
  package var name: String
  package var value: String

  package init(
    name: String,
    value: String
  ) {
    self.name = name
    self.value = value
  }

  package var node: Node {
    var fields = Fields(capacity: 2)
    fields.add("name", self.name)
    fields.add("value", self.value)
    return fields.node
  }
}
