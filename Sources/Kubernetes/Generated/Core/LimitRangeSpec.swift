// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: Kubernetes 1.37 API, io.k8s.api.core.v1.LimitRangeSpec.
package struct LimitRangeSpec: NodeConvertible {
  package var limits: [LimitRangeItem]

  package init(
    limits: [LimitRangeItem]
  ) {
    self.limits = limits
  }

  package var node: Node {
    var fields = Fields(capacity: 1)
    fields.add("limits", self.limits)
    return fields.node
  }
}
