// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: Kubernetes 1.37 API, io.k8s.api.core.v1.DownwardAPIProjection.
package struct DownwardAPIProjection: NodeConvertible {
  package var items: [DownwardAPIVolumeFile]?

  package init(
    items: [DownwardAPIVolumeFile]? = nil
  ) {
    self.items = items
  }

  package var node: Node {
    var fields = Fields(capacity: 1)
    fields.add("items", self.items)
    return fields.node
  }
}
