// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import Scalars
package import YAML

/// Source: Kubernetes 1.37 API, io.k8s.api.networking.v1.NetworkPolicyPort.
package struct NetworkPolicyPort: NodeConvertible {
  package var `protocol`: TransportProtocol?
  package var port: IntOrString?
  package var endPort: Int?

  package init(
    `protocol`: TransportProtocol? = nil,
    port: IntOrString? = nil,
    endPort: Int? = nil
  ) {
    self.`protocol` = `protocol`
    self.port = port
    self.endPort = endPort
  }

  package var node: Node {
    var fields = Fields(capacity: 3)
    fields.add("protocol", self.`protocol`)
    fields.add("port", self.port)
    fields.add("endPort", self.endPort)
    return fields.node
  }
}
