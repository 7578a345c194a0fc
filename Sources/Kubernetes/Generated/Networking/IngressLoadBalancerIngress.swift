// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: Kubernetes 1.37 API, io.k8s.api.networking.v1.IngressLoadBalancerIngress.
package struct IngressLoadBalancerIngress: NodeConvertible {
  package var hostname: String?
  package var ip: String?
  package var ports: [IngressPortStatus]?

  package init(
    hostname: String? = nil,
    ip: String? = nil,
    ports: [IngressPortStatus]? = nil
  ) {
    self.hostname = hostname
    self.ip = ip
    self.ports = ports
  }

  package var node: Node {
    var fields = Fields(capacity: 3)
    fields.add("hostname", self.hostname)
    fields.add("ip", self.ip)
    fields.add("ports", self.ports)
    return fields.node
  }
}
