// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: Kubernetes 1.37 API, io.k8s.api.core.v1.ServiceStatus.
package struct ServiceStatus: NodeConvertible {
  package var conditions: [Condition]?
  package var loadBalancer: LoadBalancerStatus?

  package init(
    conditions: [Condition]? = nil,
    loadBalancer: LoadBalancerStatus? = nil
  ) {
    self.conditions = conditions
    self.loadBalancer = loadBalancer
  }

  package var node: Node {
    var fields = Fields(capacity: 2)
    fields.add("conditions", self.conditions)
    fields.add("loadBalancer", self.loadBalancer)
    return fields.node
  }
}
