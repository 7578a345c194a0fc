// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: external-secrets v2.9.0, SecretStore spec.provider.gcpsm.auth.workloadIdentityFederation.awsSecurityCredentials.
package struct SecretStoreAwsSecurityCredentials: NodeConvertible {
  package var awsCredentialsSecretRef: SecretStoreAwsCredentialsSecretRef
  package var region: String

  package init(
    awsCredentialsSecretRef: SecretStoreAwsCredentialsSecretRef,
    region: String
  ) {
    self.awsCredentialsSecretRef = awsCredentialsSecretRef
    self.region = region
  }

  package var node: Node {
    var fields = Fields(capacity: 2)
    fields.add("awsCredentialsSecretRef", self.awsCredentialsSecretRef)
    fields.add("region", self.region)
    return fields.node
  }
}
