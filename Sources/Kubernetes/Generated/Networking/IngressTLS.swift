// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import Scalars
package import YAML

/// Source: Kubernetes 1.37 API, io.k8s.api.networking.v1.IngressTLS.
package struct IngressTLS: NodeConvertible {
  package internal(set) var hosts: [DNSName]?
  package internal(set) var secretName: String?

  init(
    hosts: [DNSName]? = nil,
    secretName: String? = nil
  ) {
    self.hosts = hosts
    self.secretName = secretName
  }

  package var node: Node {
    var fields = Fields(capacity: 2)
    fields.add("hosts", self.hosts)
    fields.add("secretName", self.secretName)
    return fields.node
  }
}
