// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: cloudnative-pg v1.30.0, Cluster spec.backup.barmanObjectStore.s3Credentials.
package struct ClusterS3Credentials: NodeConvertible {
  package var accessKeyId: SecretKeySelector?
  package var inheritFromIAMRole: Bool?
  package var region: SecretKeySelector?
  package var secretAccessKey: SecretKeySelector?
  package var sessionToken: SecretKeySelector?

  package init(
    accessKeyId: SecretKeySelector? = nil,
    inheritFromIAMRole: Bool? = nil,
    region: SecretKeySelector? = nil,
    secretAccessKey: SecretKeySelector? = nil,
    sessionToken: SecretKeySelector? = nil
  ) {
    self.accessKeyId = accessKeyId
    self.inheritFromIAMRole = inheritFromIAMRole
    self.region = region
    self.secretAccessKey = secretAccessKey
    self.sessionToken = sessionToken
  }

  package var node: Node {
    var fields = Fields(capacity: 5)
    fields.add("accessKeyId", self.accessKeyId)
    fields.add("inheritFromIAMRole", self.inheritFromIAMRole)
    fields.add("region", self.region)
    fields.add("secretAccessKey", self.secretAccessKey)
    fields.add("sessionToken", self.sessionToken)
    return fields.node
  }
}
