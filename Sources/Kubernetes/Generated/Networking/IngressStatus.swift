// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: Kubernetes 1.37 API, io.k8s.api.networking.v1.IngressStatus.
package struct IngressStatus: NodeConvertible {
  package var loadBalancer: IngressLoadBalancerStatus?

  package init(
    loadBalancer: IngressLoadBalancerStatus? = nil
  ) {
    self.loadBalancer = loadBalancer
  }

  package var node: Node {
    var fields = Fields(capacity: 1)
    fields.add("loadBalancer", self.loadBalancer)
    return fields.node
  }
}
