// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: Kubernetes 1.37 API, io.k8s.api.networking.v1.NetworkPolicyEgressRule.
package struct NetworkPolicyEgressRule: NodeConvertible {
  package var to: [NetworkPolicyPeer]?
  package var ports: [NetworkPolicyPort]?

  package init(
    to: [NetworkPolicyPeer]? = nil,
    ports: [NetworkPolicyPort]? = nil
  ) {
    self.to = to
    self.ports = ports
  }

  package var node: Node {
    var fields = Fields(capacity: 2)
    fields.add("to", self.to)
    fields.add("ports", self.ports)
    return fields.node
  }
}
