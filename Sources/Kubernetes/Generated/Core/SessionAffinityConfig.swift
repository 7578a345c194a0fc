// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: Kubernetes 1.37 API, io.k8s.api.core.v1.SessionAffinityConfig.
package struct SessionAffinityConfig: NodeConvertible {
  package var clientIP: ClientIPConfig?

  package init(
    clientIP: ClientIPConfig? = nil
  ) {
    self.clientIP = clientIP
  }

  package var node: Node {
    var fields = Fields(capacity: 1)
    fields.add("clientIP", self.clientIP)
    return fields.node
  }
}
