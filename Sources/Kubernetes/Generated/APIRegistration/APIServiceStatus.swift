// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: Kubernetes 1.37 API, io.k8s.kube-aggregator.pkg.apis.apiregistration.v1.APIServiceStatus.
package struct APIServiceStatus: NodeConvertible {
  package var conditions: [APIServiceCondition]?

  package init(
    conditions: [APIServiceCondition]? = nil
  ) {
    self.conditions = conditions
  }

  package var node: Node {
    var fields = Fields(capacity: 1)
    fields.add("conditions", self.conditions)
    return fields.node
  }
}
