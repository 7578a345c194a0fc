// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: external-secrets v2.9.0, SecretStore spec.provider.gcpsm.auth.secretRef.
package struct SecretStoreAuthSecretRef: NodeConvertible {
  @Boxed package var secretAccessKeySecretRef: SecretStoreAccessKeyIDSecretRef?

  package init(
    secretAccessKeySecretRef: SecretStoreAccessKeyIDSecretRef? = nil
  ) {
    self.secretAccessKeySecretRef = secretAccessKeySecretRef
  }

  package var node: Node {
    var fields = Fields(capacity: 1)
    fields.add("secretAccessKeySecretRef", self.secretAccessKeySecretRef)
    return fields.node
  }
}
