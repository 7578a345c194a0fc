// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: external-secrets v2.9.0, SecretStore spec.provider.aws.
package struct SecretStoreAws: NodeConvertible {
  package var additionalRoles: [String]?
  @Boxed package var auth: SecretStoreAuth?
  package var customSessionTags: StringMap<String>?
  package var externalID: String?
  package var prefix: String?
  package var region: String
  package var role: String?
  package var secretsManager: SecretStoreSecretsManager?
  package var service: SecretStoreService
  package var sessionTagsPolicy: SecretStoreSessionTagsPolicy?
  package var transitiveTagKeys: [String]?

  package init(
    additionalRoles: [String]? = nil,
    auth: SecretStoreAuth? = nil,
    customSessionTags: StringMap<String>? = nil,
    externalID: String? = nil,
    prefix: String? = nil,
    region: String,
    role: String? = nil,
    secretsManager: SecretStoreSecretsManager? = nil,
    service: SecretStoreService,
    sessionTagsPolicy: SecretStoreSessionTagsPolicy? = nil,
    transitiveTagKeys: [String]? = nil
  ) {
    self.additionalRoles = additionalRoles
    self.auth = auth
    self.customSessionTags = customSessionTags
    self.externalID = externalID
    self.prefix = prefix
    self.region = region
    self.role = role
    self.secretsManager = secretsManager
    self.service = service
    self.sessionTagsPolicy = sessionTagsPolicy
    self.transitiveTagKeys = transitiveTagKeys
  }

  package var node: Node {
    var fields = Fields(capacity: 11)
    fields.add("additionalRoles", self.additionalRoles)
    fields.add("auth", self.auth)
    fields.add("customSessionTags", self.customSessionTags)
    fields.add("externalID", self.externalID)
    fields.add("prefix", self.prefix)
    fields.add("region", self.region)
    fields.add("role", self.role)
    fields.add("secretsManager", self.secretsManager)
    fields.add("service", self.service)
    fields.add("sessionTagsPolicy", self.sessionTagsPolicy)
    fields.add("transitiveTagKeys", self.transitiveTagKeys)
    return fields.node
  }
}
