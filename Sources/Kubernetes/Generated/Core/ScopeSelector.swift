// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: Kubernetes 1.37 API, io.k8s.api.core.v1.ScopeSelector.
package struct ScopeSelector: NodeConvertible {
  package var matchExpressions: [ScopedResourceSelectorRequirement]?

  package init(
    matchExpressions: [ScopedResourceSelectorRequirement]? = nil
  ) {
    self.matchExpressions = matchExpressions
  }

  package var node: Node {
    var fields = Fields(capacity: 1)
    fields.add("matchExpressions", self.matchExpressions)
    return fields.node
  }
}
