// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: Kubernetes 1.37 API, io.k8s.api.autoscaling.v2.ResourceMetricStatus.
package struct ResourceMetricStatus: NodeConvertible {
  package var name: String
  package var current: MetricValueStatus

  package init(
    name: String,
    current: MetricValueStatus
  ) {
    self.name = name
    self.current = current
  }

  package var node: Node {
    var fields = Fields(capacity: 2)
    fields.add("name", self.name)
    fields.add("current", self.current)
    return fields.node
  }
}
