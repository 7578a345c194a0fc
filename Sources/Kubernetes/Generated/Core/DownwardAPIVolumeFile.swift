// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: Kubernetes 1.37 API, io.k8s.api.core.v1.DownwardAPIVolumeFile.
package struct DownwardAPIVolumeFile: NodeConvertible {
  package var fieldRef: ObjectFieldSelector?
  package var mode: Int?
  package var path: String
  @Boxed package var resourceFieldRef: ResourceFieldSelector?
  package var user: Int?

  package init(
    fieldRef: ObjectFieldSelector? = nil,
    mode: Int? = nil,
    path: String,
    resourceFieldRef: ResourceFieldSelector? = nil,
    user: Int? = nil
  ) {
    self.fieldRef = fieldRef
    self.mode = mode
    self.path = path
    self.resourceFieldRef = resourceFieldRef
    self.user = user
  }

  package var node: Node {
    var fields = Fields(capacity: 5)
    fields.add("fieldRef", self.fieldRef)
    fields.add("mode", self.mode)
    fields.add("path", self.path)
    fields.add("resourceFieldRef", self.resourceFieldRef)
    fields.add("user", self.user)
    return fields.node
  }
}
