// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: Kubernetes 1.37 API, io.k8s.api.autoscaling.v2.ExternalMetricStatus.
package struct ExternalMetricStatus: NodeConvertible {
  package var current: MetricValueStatus
  package var metric: MetricIdentifier

  package init(
    current: MetricValueStatus,
    metric: MetricIdentifier
  ) {
    self.current = current
    self.metric = metric
  }

  package var node: Node {
    var fields = Fields(capacity: 2)
    fields.add("current", self.current)
    fields.add("metric", self.metric)
    return fields.node
  }
}
