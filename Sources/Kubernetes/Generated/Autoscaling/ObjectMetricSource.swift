// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: Kubernetes 1.37 API, io.k8s.api.autoscaling.v2.ObjectMetricSource.
package struct ObjectMetricSource: NodeConvertible {
  package var describedObject: CrossVersionObjectReference
  package var metric: MetricIdentifier
  package var target: MetricTarget

  package init(
    describedObject: CrossVersionObjectReference,
    metric: MetricIdentifier,
    target: MetricTarget
  ) {
    self.describedObject = describedObject
    self.metric = metric
    self.target = target
  }

  package var node: Node {
    var fields = Fields(capacity: 3)
    fields.add("describedObject", self.describedObject)
    fields.add("metric", self.metric)
    fields.add("target", self.target)
    return fields.node
  }
}
