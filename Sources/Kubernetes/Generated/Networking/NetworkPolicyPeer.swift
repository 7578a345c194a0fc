// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: Kubernetes 1.37 API, io.k8s.api.networking.v1.NetworkPolicyPeer.
package struct NetworkPolicyPeer: NodeConvertible {
  package var namespaceSelector: LabelSelector?
  package var podSelector: LabelSelector?
  @Boxed package var ipBlock: IPBlock?

  package init(
    namespaceSelector: LabelSelector? = nil,
    podSelector: LabelSelector? = nil,
    ipBlock: IPBlock? = nil
  ) {
    self.namespaceSelector = namespaceSelector
    self.podSelector = podSelector
    self.ipBlock = ipBlock
  }

  package var node: Node {
    var fields = Fields(capacity: 3)
    fields.add("namespaceSelector", self.namespaceSelector)
    fields.add("podSelector", self.podSelector)
    fields.add("ipBlock", self.ipBlock)
    return fields.node
  }
}
