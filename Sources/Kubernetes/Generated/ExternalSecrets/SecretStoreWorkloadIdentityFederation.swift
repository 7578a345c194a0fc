// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: external-secrets v2.9.0, SecretStore spec.provider.gcpsm.auth.workloadIdentityFederation.
package struct SecretStoreWorkloadIdentityFederation: NodeConvertible {
  package var audience: String?
  @Boxed package var awsSecurityCredentials: SecretStoreAwsSecurityCredentials?
  @Boxed package var credConfig: SecretStoreCredConfig?
  package var externalTokenEndpoint: String?
  package var gcpServiceAccountEmail: String?
  package var serviceAccountRef: SecretStoreServiceAccountRef?

  package init(
    audience: String? = nil,
    awsSecurityCredentials: SecretStoreAwsSecurityCredentials? = nil,
    credConfig: SecretStoreCredConfig? = nil,
    externalTokenEndpoint: String? = nil,
    gcpServiceAccountEmail: String? = nil,
    serviceAccountRef: SecretStoreServiceAccountRef? = nil
  ) {
    self.audience = audience
    self.awsSecurityCredentials = awsSecurityCredentials
    self.credConfig = credConfig
    self.externalTokenEndpoint = externalTokenEndpoint
    self.gcpServiceAccountEmail = gcpServiceAccountEmail
    self.serviceAccountRef = serviceAccountRef
  }

  package var node: Node {
    var fields = Fields(capacity: 6)
    fields.add("audience", self.audience)
    fields.add("awsSecurityCredentials", self.awsSecurityCredentials)
    fields.add("credConfig", self.credConfig)
    fields.add("externalTokenEndpoint", self.externalTokenEndpoint)
    fields.add("gcpServiceAccountEmail", self.gcpServiceAccountEmail)
    fields.add("serviceAccountRef", self.serviceAccountRef)
    return fields.node
  }
}
