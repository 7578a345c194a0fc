// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: Kubernetes 1.37 API, io.k8s.api.core.v1.GlusterfsVolumeSource.
package struct GlusterfsVolumeSource: NodeConvertible {
  package var endpoints: String
  package var path: String
  package var readOnly: Bool?

  package init(
    endpoints: String,
    path: String,
    readOnly: Bool? = nil
  ) {
    self.endpoints = endpoints
    self.path = path
    self.readOnly = readOnly
  }

  package var node: Node {
    var fields = Fields(capacity: 3)
    fields.add("endpoints", self.endpoints)
    fields.add("path", self.path)
    fields.add("readOnly", self.readOnly)
    return fields.node
  }
}
