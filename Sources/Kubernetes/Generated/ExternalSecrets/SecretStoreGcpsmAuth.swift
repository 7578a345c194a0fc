// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: external-secrets v2.9.0, SecretStore spec.provider.gcpsm.auth.
package struct SecretStoreGcpsmAuth: NodeConvertible {
  package var secretRef: SecretStoreAuthSecretRef?
  @Boxed package var workloadIdentity: SecretStoreWorkloadIdentity?

  package init(
    secretRef: SecretStoreAuthSecretRef? = nil,
    workloadIdentity: SecretStoreWorkloadIdentity? = nil
  ) {
    self.secretRef = secretRef
    self.workloadIdentity = workloadIdentity
  }

  package var node: Node {
    var fields = Fields(capacity: 2)
    fields.add("secretRef", self.secretRef)
    fields.add("workloadIdentity", self.workloadIdentity)
    return fields.node
  }
}
