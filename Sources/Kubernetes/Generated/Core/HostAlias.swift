// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: Kubernetes 1.37 API, io.k8s.api.core.v1.HostAlias.
package struct HostAlias: NodeConvertible {
  package var hostnames: [String]?
  package var ip: String

  package init(
    hostnames: [String]? = nil,
    ip: String
  ) {
    self.hostnames = hostnames
    self.ip = ip
  }

  package var node: Node {
    var fields = Fields(capacity: 2)
    fields.add("hostnames", self.hostnames)
    fields.add("ip", self.ip)
    return fields.node
  }
}
