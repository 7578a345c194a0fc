// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: Kubernetes 1.37 API, io.k8s.api.core.v1.NamespaceSpec.
package struct NamespaceSpec: NodeConvertible {
  package var finalizers: [String]?

  package init(
    finalizers: [String]? = nil
  ) {
    self.finalizers = finalizers
  }

  package var node: Node {
    var fields = Fields(capacity: 1)
    fields.add("finalizers", self.finalizers)
    return fields.node
  }
}
