// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: Kubernetes 1.37 API, io.k8s.api.core.v1.HostPathVolumeSource.
package struct HostPathVolumeSource: NodeConvertible {
  package var type: HostPathType?
  package var path: String

  package init(
    type: HostPathType? = nil,
    path: String
  ) {
    self.type = type
    self.path = path
  }

  package var node: Node {
    var fields = Fields(capacity: 2)
    fields.add("type", self.type)
    fields.add("path", self.path)
    return fields.node
  }
}
