// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: Kubernetes 1.37 API, io.k8s.api.core.v1.TopologySelectorLabelRequirement.
package struct TopologySelectorLabelRequirement: NodeConvertible {
  package var key: String
  package var values: [String]

  package init(
    key: String,
    values: [String]
  ) {
    self.key = key
    self.values = values
  }

  package var node: Node {
    var fields = Fields(capacity: 2)
    fields.add("key", self.key)
    fields.add("values", self.values)
    return fields.node
  }
}
