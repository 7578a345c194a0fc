// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: external-secrets v2.9.0, SecretStore spec.provider.gcpsm.
package struct SecretStoreGcpsm: NodeConvertible {
  @Boxed package var auth: SecretStoreGcpsmAuth?
  package var location: String?
  package var projectID: String?
  package var secretVersionSelectionPolicy: String?

  package init(
    auth: SecretStoreGcpsmAuth? = nil,
    location: String? = nil,
    projectID: String? = nil,
    secretVersionSelectionPolicy: String? = nil
  ) {
    self.auth = auth
    self.location = location
    self.projectID = projectID
    self.secretVersionSelectionPolicy = secretVersionSelectionPolicy
  }

  package var node: Node {
    var fields = Fields(capacity: 4)
    fields.add("auth", self.auth)
    fields.add("location", self.location)
    fields.add("projectID", self.projectID)
    fields.add("secretVersionSelectionPolicy", self.secretVersionSelectionPolicy)
    return fields.node
  }
}
