// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import Scalars
package import YAML

/// Source: Kubernetes 1.37 API, io.k8s.api.core.v1.TCPSocketAction.
package struct TCPSocketAction: NodeConvertible {
  package internal(set) var port: IntOrString
  package internal(set) var host: String?

  init(
    port: IntOrString,
    host: String? = nil
  ) {
    self.port = port
    self.host = host
  }

  package var node: Node {
    var fields = Fields(capacity: 2)
    fields.add("port", self.port)
    fields.add("host", self.host)
    return fields.node
  }
}
