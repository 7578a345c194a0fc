// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: external-secrets v2.9.0, SecretStore spec.provider.vault.auth.jwt.kubernetesServiceAccountToken.
package struct SecretStoreKubernetesServiceAccountToken: NodeConvertible {
  package var audiences: [String]?
  package var expirationSeconds: Int?
  package var serviceAccountRef: SecretStoreServiceAccountRef

  package init(
    audiences: [String]? = nil,
    expirationSeconds: Int? = nil,
    serviceAccountRef: SecretStoreServiceAccountRef
  ) {
    self.audiences = audiences
    self.expirationSeconds = expirationSeconds
    self.serviceAccountRef = serviceAccountRef
  }

  package var node: Node {
    var fields = Fields(capacity: 3)
    fields.add("audiences", self.audiences)
    fields.add("expirationSeconds", self.expirationSeconds)
    fields.add("serviceAccountRef", self.serviceAccountRef)
    return fields.node
  }
}
