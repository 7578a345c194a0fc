// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: external-secrets v2.9.0, SecretStore spec.provider.vault.auth.iam.
package struct SecretStoreIam: NodeConvertible {
  package var externalID: String?
  package var jwt: SecretStoreJwt?
  package var path: String?
  package var region: String?
  package var role: String?
  @Boxed package var secretRef: SecretStoreSecretRef?
  package var vaultAwsIamServerID: String?
  package var vaultRole: String

  package init(
    externalID: String? = nil,
    jwt: SecretStoreJwt? = nil,
    path: String? = nil,
    region: String? = nil,
    role: String? = nil,
    secretRef: SecretStoreSecretRef? = nil,
    vaultAwsIamServerID: String? = nil,
    vaultRole: String
  ) {
    self.externalID = externalID
    self.jwt = jwt
    self.path = path
    self.region = region
    self.role = role
    self.secretRef = secretRef
    self.vaultAwsIamServerID = vaultAwsIamServerID
    self.vaultRole = vaultRole
  }

  package var node: Node {
    var fields = Fields(capacity: 8)
    fields.add("externalID", self.externalID)
    fields.add("jwt", self.jwt)
    fields.add("path", self.path)
    fields.add("region", self.region)
    fields.add("role", self.role)
    fields.add("secretRef", self.secretRef)
    fields.add("vaultAwsIamServerID", self.vaultAwsIamServerID)
    fields.add("vaultRole", self.vaultRole)
    return fields.node
  }
}
