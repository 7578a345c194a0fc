// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: cloudnative-pg v1.30.0, Cluster spec.backup.barmanObjectStore.azureCredentials.
package struct ClusterAzureCredentials: NodeConvertible {
  package var connectionString: SecretKeySelector?
  package var inheritFromAzureAD: Bool?
  package var storageAccount: SecretKeySelector?
  package var storageKey: SecretKeySelector?
  package var storageSasToken: SecretKeySelector?
  package var useDefaultAzureCredentials: Bool?

  package init(
    connectionString: SecretKeySelector? = nil,
    inheritFromAzureAD: Bool? = nil,
    storageAccount: SecretKeySelector? = nil,
    storageKey: SecretKeySelector? = nil,
    storageSasToken: SecretKeySelector? = nil,
    useDefaultAzureCredentials: Bool? = nil
  ) {
    self.connectionString = connectionString
    self.inheritFromAzureAD = inheritFromAzureAD
    self.storageAccount = storageAccount
    self.storageKey = storageKey
    self.storageSasToken = storageSasToken
    self.useDefaultAzureCredentials = useDefaultAzureCredentials
  }

  package var node: Node {
    var fields = Fields(capacity: 6)
    fields.add("connectionString", self.connectionString)
    fields.add("inheritFromAzureAD", self.inheritFromAzureAD)
    fields.add("storageAccount", self.storageAccount)
    fields.add("storageKey", self.storageKey)
    fields.add("storageSasToken", self.storageSasToken)
    fields.add("useDefaultAzureCredentials", self.useDefaultAzureCredentials)
    return fields.node
  }
}
