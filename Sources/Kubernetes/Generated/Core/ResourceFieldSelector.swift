// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import Scalars
package import YAML

/// Source: Kubernetes 1.37 API, io.k8s.api.core.v1.ResourceFieldSelector.
package struct ResourceFieldSelector: NodeConvertible {
  package var containerName: String?
  package var divisor: Quantity?
  package var resource: String

  package init(
    containerName: String? = nil,
    divisor: Quantity? = nil,
    resource: String
  ) {
    self.containerName = containerName
    self.divisor = divisor
    self.resource = resource
  }

  package var node: Node {
    var fields = Fields(capacity: 3)
    fields.add("containerName", self.containerName)
    fields.add("divisor", self.divisor)
    fields.add("resource", self.resource)
    return fields.node
  }
}
