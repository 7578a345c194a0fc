// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: external-secrets v2.9.0, SecretStore spec.provider.vault.auth.
package struct SecretStoreVaultAuth: NodeConvertible {
  package var namespace: String?
  @Boxed package var kubernetes: SecretStoreKubernetes?
  @Boxed package var tokenSecretRef: SecretStoreAccessKeyIDSecretRef?

  package init(
    namespace: String? = nil,
    kubernetes: SecretStoreKubernetes? = nil,
    tokenSecretRef: SecretStoreAccessKeyIDSecretRef? = nil
  ) {
    self.namespace = namespace
    self.kubernetes = kubernetes
    self.tokenSecretRef = tokenSecretRef
  }

  package var node: Node {
    var fields = Fields(capacity: 3)
    fields.add("namespace", self.namespace)
    fields.add("kubernetes", self.kubernetes)
    fields.add("tokenSecretRef", self.tokenSecretRef)
    return fields.node
  }
}
