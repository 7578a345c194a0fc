// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: external-secrets v2.9.0, SecretStore spec.provider.vault.auth.ldap.
package struct SecretStoreLdap: NodeConvertible {
  package var path: String
  @Boxed package var secretRef: SecretStoreAccessKeyIDSecretRef?
  package var username: String

  package init(
    path: String,
    secretRef: SecretStoreAccessKeyIDSecretRef? = nil,
    username: String
  ) {
    self.path = path
    self.secretRef = secretRef
    self.username = username
  }

  package var node: Node {
    var fields = Fields(capacity: 3)
    fields.add("path", self.path)
    fields.add("secretRef", self.secretRef)
    fields.add("username", self.username)
    return fields.node
  }
}
