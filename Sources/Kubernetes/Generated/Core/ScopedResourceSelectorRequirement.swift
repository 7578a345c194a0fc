// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: Kubernetes 1.37 API, io.k8s.api.core.v1.ScopedResourceSelectorRequirement.
package struct ScopedResourceSelectorRequirement: NodeConvertible {
  package var `operator`: ScopeSelectorOperator
  package var scopeName: ResourceQuotaScope
  package var values: [String]?

  package init(
    `operator`: ScopeSelectorOperator,
    scopeName: ResourceQuotaScope,
    values: [String]? = nil
  ) {
    self.`operator` = `operator`
    self.scopeName = scopeName
    self.values = values
  }

  package var node: Node {
    var fields = Fields(capacity: 3)
    fields.add("operator", self.`operator`)
    fields.add("scopeName", self.scopeName)
    fields.add("values", self.values)
    return fields.node
  }
}
