// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: external-secrets v2.9.0, SecretStore spec.provider.gcpsm.auth.workloadIdentity.
package struct SecretStoreWorkloadIdentity: NodeConvertible {
  package var clusterLocation: String?
  package var clusterName: String?
  package var clusterProjectID: String?
  package var serviceAccountRef: SecretStoreServiceAccountRef

  package init(
    clusterLocation: String? = nil,
    clusterName: String? = nil,
    clusterProjectID: String? = nil,
    serviceAccountRef: SecretStoreServiceAccountRef
  ) {
    self.clusterLocation = clusterLocation
    self.clusterName = clusterName
    self.clusterProjectID = clusterProjectID
    self.serviceAccountRef = serviceAccountRef
  }

  package var node: Node {
    var fields = Fields(capacity: 4)
    fields.add("clusterLocation", self.clusterLocation)
    fields.add("clusterName", self.clusterName)
    fields.add("clusterProjectID", self.clusterProjectID)
    fields.add("serviceAccountRef", self.serviceAccountRef)
    return fields.node
  }
}
