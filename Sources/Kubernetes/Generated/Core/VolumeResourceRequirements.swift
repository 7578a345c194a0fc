// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import Scalars
package import YAML

/// Source: Kubernetes 1.37 API, io.k8s.api.core.v1.VolumeResourceRequirements.
package struct VolumeResourceRequirements: NodeConvertible {
  package var limits: StringMap<Quantity>?
  package var requests: StringMap<Quantity>?

  package init(
    limits: StringMap<Quantity>? = nil,
    requests: StringMap<Quantity>? = nil
  ) {
    self.limits = limits
    self.requests = requests
  }

  package var node: Node {
    var fields = Fields(capacity: 2)
    fields.add("limits", self.limits)
    fields.add("requests", self.requests)
    return fields.node
  }
}
