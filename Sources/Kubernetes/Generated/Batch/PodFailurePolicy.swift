// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: Kubernetes 1.37 API, io.k8s.api.batch.v1.PodFailurePolicy.
package struct PodFailurePolicy: NodeConvertible {
  package var rules: [PodFailurePolicyRule]

  package init(
    rules: [PodFailurePolicyRule]
  ) {
    self.rules = rules
  }

  package var node: Node {
    var fields = Fields(capacity: 1)
    fields.add("rules", self.rules)
    return fields.node
  }
}
