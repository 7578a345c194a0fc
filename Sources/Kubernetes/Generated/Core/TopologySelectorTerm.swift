// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: Kubernetes 1.37 API, io.k8s.api.core.v1.TopologySelectorTerm.
package struct TopologySelectorTerm: NodeConvertible {
  package var matchLabelExpressions: [TopologySelectorLabelRequirement]?

  package init(
    matchLabelExpressions: [TopologySelectorLabelRequirement]? = nil
  ) {
    self.matchLabelExpressions = matchLabelExpressions
  }

  package var node: Node {
    var fields = Fields(capacity: 1)
    fields.add("matchLabelExpressions", self.matchLabelExpressions)
    return fields.node
  }
}
