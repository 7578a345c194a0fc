// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: external-secrets v2.9.0, SecretStore spec.provider.vault.auth.appRole.
package struct SecretStoreAppRole: NodeConvertible {
  package var path: String
  package var roleId: String?
  @Boxed package var roleRef: SecretStoreAccessKeyIDSecretRef?
  package var secretRef: SecretStoreAccessKeyIDSecretRef

  package init(
    path: String,
    roleId: String? = nil,
    roleRef: SecretStoreAccessKeyIDSecretRef? = nil,
    secretRef: SecretStoreAccessKeyIDSecretRef
  ) {
    self.path = path
    self.roleId = roleId
    self.roleRef = roleRef
    self.secretRef = secretRef
  }

  package var node: Node {
    var fields = Fields(capacity: 4)
    fields.add("path", self.path)
    fields.add("roleId", self.roleId)
    fields.add("roleRef", self.roleRef)
    fields.add("secretRef", self.secretRef)
    return fields.node
  }
}
