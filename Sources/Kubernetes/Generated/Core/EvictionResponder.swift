// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: Kubernetes 1.37 API, io.k8s.api.core.v1.EvictionResponder.
package struct EvictionResponder: NodeConvertible {
  package var name: String
  package var priority: Int

  package init(
    name: String,
    priority: Int
  ) {
    self.name = name
    self.priority = priority
  }

  package var node: Node {
    var fields = Fields(capacity: 2)
    fields.add("name", self.name)
    fields.add("priority", self.priority)
    return fields.node
  }
}
