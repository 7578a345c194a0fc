// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: Kubernetes 1.37 API, io.k8s.apimachinery.pkg.apis.meta.v1.LabelSelectorRequirement.
package struct LabelSelectorRequirement: NodeConvertible {
  package var key: String
  package var `operator`: LabelSelectorOperator
  package var values: [String]?

  package init(
    key: String,
    `operator`: LabelSelectorOperator,
    values: [String]? = nil
  ) {
    self.key = key
    self.`operator` = `operator`
    self.values = values
  }

  package var node: Node {
    var fields = Fields(capacity: 3)
    fields.add("key", self.key)
    fields.add("operator", self.`operator`)
    fields.add("values", self.values)
    return fields.node
  }
}
