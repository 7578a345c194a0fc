// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: external-secrets v2.9.0, SecretStore spec.provider.vault.auth.jwt.
package struct SecretStoreAuthJwt: NodeConvertible {
  @Boxed package var kubernetesServiceAccountToken: SecretStoreKubernetesServiceAccountToken?
  package var path: String
  package var role: String?
  @Boxed package var secretRef: SecretStoreAccessKeyIDSecretRef?

  package init(
    kubernetesServiceAccountToken: SecretStoreKubernetesServiceAccountToken? = nil,
    path: String,
    role: String? = nil,
    secretRef: SecretStoreAccessKeyIDSecretRef? = nil
  ) {
    self.kubernetesServiceAccountToken = kubernetesServiceAccountToken
    self.path = path
    self.role = role
    self.secretRef = secretRef
  }

  package var node: Node {
    var fields = Fields(capacity: 4)
    fields.add("kubernetesServiceAccountToken", self.kubernetesServiceAccountToken)
    fields.add("path", self.path)
    fields.add("role", self.role)
    fields.add("secretRef", self.secretRef)
    return fields.node
  }
}
