// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: cloudnative-pg v1.30.0, Cluster spec.serviceAccountTemplate.metadata.
package struct ClusterMetadata: NodeConvertible {
  package var name: String?
  package var labels: StringMap<String>?
  package var annotations: StringMap<String>?

  package init(
    name: String? = nil,
    labels: StringMap<String>? = nil,
    annotations: StringMap<String>? = nil
  ) {
    self.name = name
    self.labels = labels
    self.annotations = annotations
  }

  package var node: Node {
    var fields = Fields(capacity: 3)
    fields.add("name", self.name)
    fields.add("labels", self.labels)
    fields.add("annotations", self.annotations)
    return fields.node
  }
}
