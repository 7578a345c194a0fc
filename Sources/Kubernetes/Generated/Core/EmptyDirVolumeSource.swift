// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import Scalars
package import YAML

/// Source: Kubernetes 1.37 API, io.k8s.api.core.v1.EmptyDirVolumeSource.
package struct EmptyDirVolumeSource: NodeConvertible {
  package var medium: String?
  package var mode: Int?
  package var sizeLimit: Quantity?

  package init(
    medium: String? = nil,
    mode: Int? = nil,
    sizeLimit: Quantity? = nil
  ) {
    self.medium = medium
    self.mode = mode
    self.sizeLimit = sizeLimit
  }

  package var node: Node {
    var fields = Fields(capacity: 3)
    fields.add("medium", self.medium)
    fields.add("mode", self.mode)
    fields.add("sizeLimit", self.sizeLimit)
    return fields.node
  }
}
