// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: Kubernetes 1.37 API, io.k8s.api.core.v1.ProjectedVolumeSource.
package struct ProjectedVolumeSource: NodeConvertible {
  package var defaultUser: Int?
  package var sources: [VolumeProjection]?
  package var defaultMode: Int?

  package init(
    defaultUser: Int? = nil,
    sources: [VolumeProjection]? = nil,
    defaultMode: Int? = nil
  ) {
    self.defaultUser = defaultUser
    self.sources = sources
    self.defaultMode = defaultMode
  }

  package var node: Node {
    var fields = Fields(capacity: 3)
    fields.add("defaultUser", self.defaultUser)
    fields.add("sources", self.sources)
    fields.add("defaultMode", self.defaultMode)
    return fields.node
  }
}
