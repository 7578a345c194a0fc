// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: Kubernetes 1.37 API, io.k8s.api.core.v1.ResourceClaim.
package struct ResourceClaim: NodeConvertible {
  package var name: String
  package var request: String?

  package init(
    name: String,
    request: String? = nil
  ) {
    self.name = name
    self.request = request
  }

  package var node: Node {
    var fields = Fields(capacity: 2)
    fields.add("name", self.name)
    fields.add("request", self.request)
    return fields.node
  }
}
