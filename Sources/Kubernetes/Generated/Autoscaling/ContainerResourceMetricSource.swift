// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: Kubernetes 1.37 API, io.k8s.api.autoscaling.v2.ContainerResourceMetricSource.
package struct ContainerResourceMetricSource: NodeConvertible {
  package var name: String
  package var container: String
  package var target: MetricTarget

  package init(
    name: String,
    container: String,
    target: MetricTarget
  ) {
    self.name = name
    self.container = container
    self.target = target
  }

  package var node: Node {
    var fields = Fields(capacity: 3)
    fields.add("name", self.name)
    fields.add("container", self.container)
    fields.add("target", self.target)
    return fields.node
  }
}
