// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: Kubernetes 1.37 API, io.k8s.api.autoscaling.v2.ContainerResourceMetricStatus.
package struct ContainerResourceMetricStatus: NodeConvertible {
  package var name: String
  package var container: String
  package var current: MetricValueStatus

  package init(
    name: String,
    container: String,
    current: MetricValueStatus
  ) {
    self.name = name
    self.container = container
    self.current = current
  }

  package var node: Node {
    var fields = Fields(capacity: 3)
    fields.add("name", self.name)
    fields.add("container", self.container)
    fields.add("current", self.current)
    return fields.node
  }
}
