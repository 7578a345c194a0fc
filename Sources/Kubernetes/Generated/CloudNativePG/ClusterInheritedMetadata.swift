// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: cloudnative-pg v1.30.0, Cluster spec.inheritedMetadata.
package struct ClusterInheritedMetadata: NodeConvertible {
  package var labels: StringMap<String>?
  package var annotations: StringMap<String>?

  package init(
    labels: StringMap<String>? = nil,
    annotations: StringMap<String>? = nil
  ) {
    self.labels = labels
    self.annotations = annotations
  }

  package var node: Node {
    var fields = Fields(capacity: 2)
    fields.add("labels", self.labels)
    fields.add("annotations", self.annotations)
    return fields.node
  }
}
