// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: Kubernetes 1.37 API, io.k8s.api.networking.v1.NetworkPolicySpec.
package struct NetworkPolicySpec: NodeConvertible {
  package var podSelector: LabelSelector?
  package var policyTypes: [PolicyType]?
  package var ingress: [NetworkPolicyIngressRule]?
  package var egress: [NetworkPolicyEgressRule]?

  package init(
    podSelector: LabelSelector? = nil,
    policyTypes: [PolicyType]? = nil,
    ingress: [NetworkPolicyIngressRule]? = nil,
    egress: [NetworkPolicyEgressRule]? = nil
  ) {
    self.podSelector = podSelector
    self.policyTypes = policyTypes
    self.ingress = ingress
    self.egress = egress
  }

  package var node: Node {
    var fields = Fields(capacity: 4)
    fields.add("podSelector", self.podSelector)
    fields.add("policyTypes", self.policyTypes)
    fields.add("ingress", self.ingress)
    fields.add("egress", self.egress)
    return fields.node
  }
}
