// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: external-secrets v2.9.0, SecretStore spec.provider.aws.auth.
package struct SecretStoreAuth: NodeConvertible {
  package var jwt: SecretStoreJwt?
  @Boxed package var secretRef: SecretStoreSecretRef?

  package init(
    jwt: SecretStoreJwt? = nil,
    secretRef: SecretStoreSecretRef? = nil
  ) {
    self.jwt = jwt
    self.secretRef = secretRef
  }

  package var node: Node {
    var fields = Fields(capacity: 2)
    fields.add("jwt", self.jwt)
    fields.add("secretRef", self.secretRef)
    return fields.node
  }
}
