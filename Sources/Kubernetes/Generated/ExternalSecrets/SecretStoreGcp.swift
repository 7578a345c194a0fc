// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: external-secrets v2.9.0, SecretStore spec.provider.vault.auth.gcp.
package struct SecretStoreGcp: NodeConvertible {
  package var location: String?
  package var path: String?
  package var projectID: String?
  package var role: String
  package var secretRef: SecretStoreAuthSecretRef?
  package var serviceAccountRef: SecretStoreServiceAccountRef?
  @Boxed package var workloadIdentity: SecretStoreWorkloadIdentity?

  package init(
    location: String? = nil,
    path: String? = nil,
    projectID: String? = nil,
    role: String,
    secretRef: SecretStoreAuthSecretRef? = nil,
    serviceAccountRef: SecretStoreServiceAccountRef? = nil,
    workloadIdentity: SecretStoreWorkloadIdentity? = nil
  ) {
    self.location = location
    self.path = path
    self.projectID = projectID
    self.role = role
    self.secretRef = secretRef
    self.serviceAccountRef = serviceAccountRef
    self.workloadIdentity = workloadIdentity
  }

  package var node: Node {
    var fields = Fields(capacity: 7)
    fields.add("location", self.location)
    fields.add("path", self.path)
    fields.add("projectID", self.projectID)
    fields.add("role", self.role)
    fields.add("secretRef", self.secretRef)
    fields.add("serviceAccountRef", self.serviceAccountRef)
    fields.add("workloadIdentity", self.workloadIdentity)
    return fields.node
  }
}
