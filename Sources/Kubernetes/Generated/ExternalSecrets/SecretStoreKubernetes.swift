// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: external-secrets v2.9.0, SecretStore spec.provider.vault.auth.kubernetes.
package struct SecretStoreKubernetes: NodeConvertible {
  package var mountPath: String
  package var role: String
  @Boxed package var secretRef: SecretStoreAccessKeyIDSecretRef?
  package var serviceAccountRef: SecretStoreServiceAccountRef?

  package init(
    mountPath: String,
    role: String,
    secretRef: SecretStoreAccessKeyIDSecretRef? = nil,
    serviceAccountRef: SecretStoreServiceAccountRef? = nil
  ) {
    self.mountPath = mountPath
    self.role = role
    self.secretRef = secretRef
    self.serviceAccountRef = serviceAccountRef
  }

  package var node: Node {
    var fields = Fields(capacity: 4)
    fields.add("mountPath", self.mountPath)
    fields.add("role", self.role)
    fields.add("secretRef", self.secretRef)
    fields.add("serviceAccountRef", self.serviceAccountRef)
    return fields.node
  }
}
