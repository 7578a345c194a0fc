// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: Kubernetes 1.37 API, io.k8s.api.networking.v1.NetworkPolicyIngressRule.
package struct NetworkPolicyIngressRule: NodeConvertible {
  package var from: [NetworkPolicyPeer]?
  package var ports: [NetworkPolicyPort]?

  package init(
    from: [NetworkPolicyPeer]? = nil,
    ports: [NetworkPolicyPort]? = nil
  ) {
    self.from = from
    self.ports = ports
  }

  package var node: Node {
    var fields = Fields(capacity: 2)
    fields.add("from", self.from)
    fields.add("ports", self.ports)
    return fields.node
  }
}
