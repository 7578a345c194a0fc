// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: Kubernetes 1.37 API, io.k8s.api.core.v1.ClusterTrustBundleProjection.
package struct ClusterTrustBundleProjection: NodeConvertible {
  package var name: String?
  package var labelSelector: LabelSelector?
  package var path: String
  package var signerName: String?
  package var user: Int?
  package var optional: Bool?

  package init(
    name: String? = nil,
    labelSelector: LabelSelector? = nil,
    path: String,
    signerName: String? = nil,
    user: Int? = nil,
    optional: Bool? = nil
  ) {
    self.name = name
    self.labelSelector = labelSelector
    self.path = path
    self.signerName = signerName
    self.user = user
    self.optional = optional
  }

  package var node: Node {
    var fields = Fields(capacity: 6)
    fields.add("name", self.name)
    fields.add("labelSelector", self.labelSelector)
    fields.add("path", self.path)
    fields.add("signerName", self.signerName)
    fields.add("user", self.user)
    fields.add("optional", self.optional)
    return fields.node
  }
}
