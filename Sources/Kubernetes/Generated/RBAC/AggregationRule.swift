// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: Kubernetes 1.37 API, io.k8s.api.rbac.v1.AggregationRule.
package struct AggregationRule: NodeConvertible {
  package var clusterRoleSelectors: [LabelSelector]?

  package init(
    clusterRoleSelectors: [LabelSelector]? = nil
  ) {
    self.clusterRoleSelectors = clusterRoleSelectors
  }

  package var node: Node {
    var fields = Fields(capacity: 1)
    fields.add("clusterRoleSelectors", self.clusterRoleSelectors)
    return fields.node
  }
}
