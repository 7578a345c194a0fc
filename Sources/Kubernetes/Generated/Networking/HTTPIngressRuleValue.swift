// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: Kubernetes 1.37 API, io.k8s.api.networking.v1.HTTPIngressRuleValue.
package struct HTTPIngressRuleValue: NodeConvertible {
  package var paths: [HTTPIngressPath]

  package init(
    paths: [HTTPIngressPath]
  ) {
    self.paths = paths
  }

  package var node: Node {
    var fields = Fields(capacity: 1)
    fields.add("paths", self.paths)
    return fields.node
  }
}
