// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: Kubernetes 1.37 API, io.k8s.api.networking.v1.IngressPortStatus.
package struct IngressPortStatus: NodeConvertible {
  package var error: String?
  package var port: Int
  package var `protocol`: String

  package init(
    error: String? = nil,
    port: Int,
    `protocol`: String
  ) {
    self.error = error
    self.port = port
    self.`protocol` = `protocol`
  }

  package var node: Node {
    var fields = Fields(capacity: 3)
    fields.add("error", self.error)
    fields.add("port", self.port)
    fields.add("protocol", self.`protocol`)
    return fields.node
  }
}
