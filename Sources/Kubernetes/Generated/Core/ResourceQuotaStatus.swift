// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import Scalars
package import YAML

/// Source: Kubernetes 1.37 API, io.k8s.api.core.v1.ResourceQuotaStatus.
package struct ResourceQuotaStatus: NodeConvertible {
  package var hard: StringMap<Quantity>?
  package var used: StringMap<Quantity>?

  package init(
    hard: StringMap<Quantity>? = nil,
    used: StringMap<Quantity>? = nil
  ) {
    self.hard = hard
    self.used = used
  }

  package var node: Node {
    var fields = Fields(capacity: 2)
    fields.add("hard", self.hard)
    fields.add("used", self.used)
    return fields.node
  }
}
