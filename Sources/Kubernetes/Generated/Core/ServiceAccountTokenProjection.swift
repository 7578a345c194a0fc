// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: Kubernetes 1.37 API, io.k8s.api.core.v1.ServiceAccountTokenProjection.
package struct ServiceAccountTokenProjection: NodeConvertible {
  package var audience: String?
  package var expirationSeconds: Int?
  package var path: String
  package var user: Int?

  package init(
    audience: String? = nil,
    expirationSeconds: Int? = nil,
    path: String,
    user: Int? = nil
  ) {
    self.audience = audience
    self.expirationSeconds = expirationSeconds
    self.path = path
    self.user = user
  }

  package var node: Node {
    var fields = Fields(capacity: 4)
    fields.add("audience", self.audience)
    fields.add("expirationSeconds", self.expirationSeconds)
    fields.add("path", self.path)
    fields.add("user", self.user)
    return fields.node
  }
}
