// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: Kubernetes 1.37 API, io.k8s.api.core.v1.GRPCAction.
package struct GRPCAction: NodeConvertible {
  package internal(set) var mode: String?
  package internal(set) var port: Int
  package internal(set) var service: String?

  init(
    mode: String? = nil,
    port: Int,
    service: String? = nil
  ) {
    self.mode = mode
    self.port = port
    self.service = service
  }

  package var node: Node {
    var fields = Fields(capacity: 3)
    fields.add("mode", self.mode)
    fields.add("port", self.port)
    fields.add("service", self.service)
    return fields.node
  }
}
