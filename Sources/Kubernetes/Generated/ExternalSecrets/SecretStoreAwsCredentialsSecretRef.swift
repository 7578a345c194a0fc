// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: external-secrets v2.9.0, SecretStore spec.provider.gcpsm.auth.workloadIdentityFederation.awsSecurityCredentials.awsCredentialsSecretRef.
package struct SecretStoreAwsCredentialsSecretRef: NodeConvertible {
  package var name: String
  package var namespace: String?

  package init(
    name: String,
    namespace: String? = nil
  ) {
    self.name = name
    self.namespace = namespace
  }

  package var node: Node {
    var fields = Fields(capacity: 2)
    fields.add("name", self.name)
    fields.add("namespace", self.namespace)
    return fields.node
  }
}
