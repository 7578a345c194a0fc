// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: Kubernetes 1.37 API, io.k8s.api.core.v1.PodReadinessGate.
package struct PodReadinessGate: NodeConvertible {
  package var conditionType: String

  package init(
    conditionType: String
  ) {
    self.conditionType = conditionType
  }

  package var node: Node {
    var fields = Fields(capacity: 1)
    fields.add("conditionType", self.conditionType)
    return fields.node
  }
}
