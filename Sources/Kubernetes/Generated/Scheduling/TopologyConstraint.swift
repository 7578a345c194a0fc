// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: Kubernetes 1.37 API, io.k8s.api.scheduling.v1alpha3.TopologyConstraint.
package struct TopologyConstraint: NodeConvertible {
  package var key: String

  package init(
    key: String
  ) {
    self.key = key
  }

  package var node: Node {
    var fields = Fields(capacity: 1)
    fields.add("key", self.key)
    return fields.node
  }
}
