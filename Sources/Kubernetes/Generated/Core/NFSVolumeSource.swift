// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: Kubernetes 1.37 API, io.k8s.api.core.v1.NFSVolumeSource.
package struct NFSVolumeSource: NodeConvertible {
  package var path: String
  package var server: String
  package var readOnly: Bool?

  package init(
    path: String,
    server: String,
    readOnly: Bool? = nil
  ) {
    self.path = path
    self.server = server
    self.readOnly = readOnly
  }

  package var node: Node {
    var fields = Fields(capacity: 3)
    fields.add("path", self.path)
    fields.add("server", self.server)
    fields.add("readOnly", self.readOnly)
    return fields.node
  }
}
