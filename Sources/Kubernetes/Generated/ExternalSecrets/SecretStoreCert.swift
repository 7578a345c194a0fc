// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: external-secrets v2.9.0, SecretStore spec.provider.vault.auth.cert.
package struct SecretStoreCert: NodeConvertible {
  @Boxed package var clientCert: SecretStoreAccessKeyIDSecretRef?
  package var path: String?
  @Boxed package var secretRef: SecretStoreAccessKeyIDSecretRef?
  package var vaultRole: String?

  package init(
    clientCert: SecretStoreAccessKeyIDSecretRef? = nil,
    path: String? = nil,
    secretRef: SecretStoreAccessKeyIDSecretRef? = nil,
    vaultRole: String? = nil
  ) {
    self.clientCert = clientCert
    self.path = path
    self.secretRef = secretRef
    self.vaultRole = vaultRole
  }

  package var node: Node {
    var fields = Fields(capacity: 4)
    fields.add("clientCert", self.clientCert)
    fields.add("path", self.path)
    fields.add("secretRef", self.secretRef)
    fields.add("vaultRole", self.vaultRole)
    return fields.node
  }
}
