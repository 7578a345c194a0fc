// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import Scalars
package import YAML

/// Source: Kubernetes 1.37 API, io.k8s.api.autoscaling.v2.MetricValueStatus.
package struct MetricValueStatus: NodeConvertible {
  package var averageUtilization: Int?
  package var averageValue: Quantity?
  package var value: Quantity?

  package init(
    averageUtilization: Int? = nil,
    averageValue: Quantity? = nil,
    value: Quantity? = nil
  ) {
    self.averageUtilization = averageUtilization
    self.averageValue = averageValue
    self.value = value
  }

  package var node: Node {
    var fields = Fields(capacity: 3)
    fields.add("averageUtilization", self.averageUtilization)
    fields.add("averageValue", self.averageValue)
    fields.add("value", self.value)
    return fields.node
  }
}
