// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: Kubernetes 1.37 API, io.k8s.api.autoscaling.v2.MetricIdentifier.
package struct MetricIdentifier: NodeConvertible {
  package var name: String
  package var selector: LabelSelector?

  package init(
    name: String,
    selector: LabelSelector? = nil
  ) {
    self.name = name
    self.selector = selector
  }

  package var node: Node {
    var fields = Fields(capacity: 2)
    fields.add("name", self.name)
    fields.add("selector", self.selector)
    return fields.node
  }
}
