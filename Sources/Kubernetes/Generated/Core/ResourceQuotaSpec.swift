// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import Scalars
package import YAML

/// Source: Kubernetes 1.37 API, io.k8s.api.core.v1.ResourceQuotaSpec.
package struct ResourceQuotaSpec: NodeConvertible {
  package var hard: StringMap<Quantity>?
  package var scopeSelector: ScopeSelector?
  package var scopes: [ResourceQuotaScope]?

  package init(
    hard: StringMap<Quantity>? = nil,
    scopeSelector: ScopeSelector? = nil,
    scopes: [ResourceQuotaScope]? = nil
  ) {
    self.hard = hard
    self.scopeSelector = scopeSelector
    self.scopes = scopes
  }

  package var node: Node {
    var fields = Fields(capacity: 3)
    fields.add("hard", self.hard)
    fields.add("scopeSelector", self.scopeSelector)
    fields.add("scopes", self.scopes)
    return fields.node
  }
}
