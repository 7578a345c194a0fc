// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: Kubernetes 1.37 API, io.k8s.api.core.v1.NodeSelectorTerm.
package struct NodeSelectorTerm: NodeConvertible {
  package var matchExpressions: [NodeSelectorRequirement]?
  package var matchFields: [NodeSelectorRequirement]?

  package init(
    matchExpressions: [NodeSelectorRequirement]? = nil,
    matchFields: [NodeSelectorRequirement]? = nil
  ) {
    self.matchExpressions = matchExpressions
    self.matchFields = matchFields
  }

  package var node: Node {
    var fields = Fields(capacity: 2)
    fields.add("matchExpressions", self.matchExpressions)
    fields.add("matchFields", self.matchFields)
    return fields.node
  }
}
