// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: Kubernetes 1.37 API, io.k8s.api.core.v1.LoadBalancerIngress.
package struct LoadBalancerIngress: NodeConvertible {
  package var hostname: String?
  package var ip: String?
  package var ipMode: String?
  package var ports: [PortStatus]?

  package init(
    hostname: String? = nil,
    ip: String? = nil,
    ipMode: String? = nil,
    ports: [PortStatus]? = nil
  ) {
    self.hostname = hostname
    self.ip = ip
    self.ipMode = ipMode
    self.ports = ports
  }

  package var node: Node {
    var fields = Fields(capacity: 4)
    fields.add("hostname", self.hostname)
    fields.add("ip", self.ip)
    fields.add("ipMode", self.ipMode)
    fields.add("ports", self.ports)
    return fields.node
  }
}
