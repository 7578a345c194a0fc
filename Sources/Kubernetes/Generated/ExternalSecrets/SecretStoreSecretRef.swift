// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: external-secrets v2.9.0, SecretStore spec.provider.aws.auth.secretRef.
package struct SecretStoreSecretRef: NodeConvertible {
  @Boxed package var accessKeyIDSecretRef: SecretStoreAccessKeyIDSecretRef?
  @Boxed package var secretAccessKeySecretRef: SecretStoreAccessKeyIDSecretRef?
  @Boxed package var sessionTokenSecretRef: SecretStoreAccessKeyIDSecretRef?

  package init(
    accessKeyIDSecretRef: SecretStoreAccessKeyIDSecretRef? = nil,
    secretAccessKeySecretRef: SecretStoreAccessKeyIDSecretRef? = nil,
    sessionTokenSecretRef: SecretStoreAccessKeyIDSecretRef? = nil
  ) {
    self.accessKeyIDSecretRef = accessKeyIDSecretRef
    self.secretAccessKeySecretRef = secretAccessKeySecretRef
    self.sessionTokenSecretRef = sessionTokenSecretRef
  }

  package var node: Node {
    var fields = Fields(capacity: 3)
    fields.add("accessKeyIDSecretRef", self.accessKeyIDSecretRef)
    fields.add("secretAccessKeySecretRef", self.secretAccessKeySecretRef)
    fields.add("sessionTokenSecretRef", self.sessionTokenSecretRef)
    return fields.node
  }
}
