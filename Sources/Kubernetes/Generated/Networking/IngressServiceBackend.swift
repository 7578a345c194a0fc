// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: Kubernetes 1.37 API, io.k8s.api.networking.v1.IngressServiceBackend.
package struct IngressServiceBackend: NodeConvertible {
  package internal(set) var name: String
  package internal(set) var port: ServiceBackendPort?

  init(
    name: String,
    port: ServiceBackendPort? = nil
  ) {
    self.name = name
    self.port = port
  }

  package var node: Node {
    var fields = Fields(capacity: 2)
    fields.add("name", self.name)
    fields.add("port", self.port)
    return fields.node
  }
}
