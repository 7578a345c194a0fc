// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: Kubernetes 1.37 API, io.k8s.api.networking.v1.IngressLoadBalancerStatus.
package struct IngressLoadBalancerStatus: NodeConvertible {
  package var ingress: [IngressLoadBalancerIngress]?

  package init(
    ingress: [IngressLoadBalancerIngress]? = nil
  ) {
    self.ingress = ingress
  }

  package var node: Node {
    var fields = Fields(capacity: 1)
    fields.add("ingress", self.ingress)
    return fields.node
  }
}
