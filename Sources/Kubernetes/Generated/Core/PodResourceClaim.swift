// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: Kubernetes 1.37 API, io.k8s.api.core.v1.PodResourceClaim.
package struct PodResourceClaim: NodeConvertible {
  package var name: String
  package var resourceClaimName: String?
  package var resourceClaimTemplateName: String?

  package init(
    name: String,
    resourceClaimName: String? = nil,
    resourceClaimTemplateName: String? = nil
  ) {
    self.name = name
    self.resourceClaimName = resourceClaimName
    self.resourceClaimTemplateName = resourceClaimTemplateName
  }

  package var node: Node {
    var fields = Fields(capacity: 3)
    fields.add("name", self.name)
    fields.add("resourceClaimName", self.resourceClaimName)
    fields.add("resourceClaimTemplateName", self.resourceClaimTemplateName)
    return fields.node
  }
}
