// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import Scalars
package import YAML

/// Source: Kubernetes 1.37 API, io.k8s.api.core.v1.ResourceRequirements.
package struct ResourceRequirements: NodeConvertible {
  package var requests: StringMap<Quantity>?
  package var limits: StringMap<Quantity>?
  package var claims: [ResourceClaim]?

  package init(
    requests: StringMap<Quantity>? = nil,
    limits: StringMap<Quantity>? = nil,
    claims: [ResourceClaim]? = nil
  ) {
    self.requests = requests
    self.limits = limits
    self.claims = claims
  }

  package var node: Node {
    var fields = Fields(capacity: 3)
    fields.add("requests", self.requests)
    fields.add("limits", self.limits)
    fields.add("claims", self.claims)
    return fields.node
  }
}
