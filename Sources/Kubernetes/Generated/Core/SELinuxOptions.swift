// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: Kubernetes 1.37 API, io.k8s.api.core.v1.SELinuxOptions.
package struct SELinuxOptions: NodeConvertible {
  package var type: String?
  package var level: String?
  package var role: String?
  package var user: String?

  package init(
    type: String? = nil,
    level: String? = nil,
    role: String? = nil,
    user: String? = nil
  ) {
    self.type = type
    self.level = level
    self.role = role
    self.user = user
  }

  package var node: Node {
    var fields = Fields(capacity: 4)
    fields.add("type", self.type)
    fields.add("level", self.level)
    fields.add("role", self.role)
    fields.add("user", self.user)
    return fields.node
  }
}
