// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: Kubernetes 1.37 API, io.k8s.api.core.v1.KeyToPath.
package struct KeyToPath: NodeConvertible {
  package var key: String
  package var path: String
  package var mode: Int?
  package var user: Int?

  package init(
    key: String,
    path: String,
    mode: Int? = nil,
    user: Int? = nil
  ) {
    self.key = key
    self.path = path
    self.mode = mode
    self.user = user
  }

  package var node: Node {
    var fields = Fields(capacity: 4)
    fields.add("key", self.key)
    fields.add("path", self.path)
    fields.add("mode", self.mode)
    fields.add("user", self.user)
    return fields.node
  }
}
