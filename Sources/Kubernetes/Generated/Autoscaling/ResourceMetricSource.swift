// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: Kubernetes 1.37 API, io.k8s.api.autoscaling.v2.ResourceMetricSource.
package struct ResourceMetricSource: NodeConvertible {
  package var name: String
  package var target: MetricTarget

  package init(
    name: String,
    target: MetricTarget
  ) {
    self.name = name
    self.target = target
  }

  package var node: Node {
    var fields = Fields(capacity: 2)
    fields.add("name", self.name)
    fields.add("target", self.target)
    return fields.node
  }
}
