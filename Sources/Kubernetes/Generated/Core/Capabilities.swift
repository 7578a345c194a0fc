// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: Kubernetes 1.37 API, io.k8s.api.core.v1.Capabilities.
package struct Capabilities: NodeConvertible {
  package var add: [String]?
  package var drop: [String]?

  package init(
    add: [String]? = nil,
    drop: [String]? = nil
  ) {
    self.add = add
    self.drop = drop
  }

  package var node: Node {
    var fields = Fields(capacity: 2)
    fields.add("add", self.add)
    fields.add("drop", self.drop)
    return fields.node
  }
}
