// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: external-secrets v2.9.0, SecretStore spec.provider.vault.tls.
package struct SecretStoreTls: NodeConvertible {
  @Boxed package var certSecretRef: SecretStoreAccessKeyIDSecretRef?
  @Boxed package var keySecretRef: SecretStoreAccessKeyIDSecretRef?

  package init(
    certSecretRef: SecretStoreAccessKeyIDSecretRef? = nil,
    keySecretRef: SecretStoreAccessKeyIDSecretRef? = nil
  ) {
    self.certSecretRef = certSecretRef
    self.keySecretRef = keySecretRef
  }

  package var node: Node {
    var fields = Fields(capacity: 2)
    fields.add("certSecretRef", self.certSecretRef)
    fields.add("keySecretRef", self.keySecretRef)
    return fields.node
  }
}
