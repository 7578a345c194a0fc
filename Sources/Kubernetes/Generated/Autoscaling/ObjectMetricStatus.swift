// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: Kubernetes 1.37 API, io.k8s.api.autoscaling.v2.ObjectMetricStatus.
package struct ObjectMetricStatus: NodeConvertible {
  package var current: MetricValueStatus
  package var describedObject: CrossVersionObjectReference
  package var metric: MetricIdentifier

  package init(
    current: MetricValueStatus,
    describedObject: CrossVersionObjectReference,
    metric: MetricIdentifier
  ) {
    self.current = current
    self.describedObject = describedObject
    self.metric = metric
  }

  package var node: Node {
    var fields = Fields(capacity: 3)
    fields.add("current", self.current)
    fields.add("describedObject", self.describedObject)
    fields.add("metric", self.metric)
    return fields.node
  }
}
