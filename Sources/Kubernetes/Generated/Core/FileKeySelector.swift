// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: Kubernetes 1.37 API, io.k8s.api.core.v1.FileKeySelector.
package struct FileKeySelector: NodeConvertible {
  package var key: String
  package var path: String
  package var volumeName: String
  package var optional: Bool?

  package init(
    key: String,
    path: String,
    volumeName: String,
    optional: Bool? = nil
  ) {
    self.key = key
    self.path = path
    self.volumeName = volumeName
    self.optional = optional
  }

  package var node: Node {
    var fields = Fields(capacity: 4)
    fields.add("key", self.key)
    fields.add("path", self.path)
    fields.add("volumeName", self.volumeName)
    fields.add("optional", self.optional)
    return fields.node
  }
}
