// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: Kubernetes 1.37 API, io.k8s.api.core.v1.LocalObjectReference.
package struct LocalObjectReference: NodeConvertible {
  package internal(set) var name: String?

  init(
    name: String? = nil
  ) {
    self.name = name
  }

  package var node: Node {
    var fields = Fields(capacity: 1)
    fields.add("name", self.name)
    return fields.node
  }
}
