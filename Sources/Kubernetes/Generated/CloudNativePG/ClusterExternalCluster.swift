// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: cloudnative-pg v1.30.0, Cluster spec.externalClusters.
package struct ClusterExternalCluster: NodeConvertible {
  package var name: String
  @Boxed package var barmanObjectStore: ClusterBarmanObjectStore?
  package var connectionParameters: StringMap<String>?
  package var password: SecretKeySelector?
  package var plugin: ClusterPlugin?
  package var sslCert: SecretKeySelector?
  package var sslKey: SecretKeySelector?
  package var sslRootCert: SecretKeySelector?

  package init(
    name: String,
    barmanObjectStore: ClusterBarmanObjectStore? = nil,
    connectionParameters: StringMap<String>? = nil,
    password: SecretKeySelector? = nil,
    plugin: ClusterPlugin? = nil,
    sslCert: SecretKeySelector? = nil,
    sslKey: SecretKeySelector? = nil,
    sslRootCert: SecretKeySelector? = nil
  ) {
    self.name = name
    self.barmanObjectStore = barmanObjectStore
    self.connectionParameters = connectionParameters
    self.password = password
    self.plugin = plugin
    self.sslCert = sslCert
    self.sslKey = sslKey
    self.sslRootCert = sslRootCert
  }

  package var node: Node {
    var fields = Fields(capacity: 8)
    fields.add("name", self.name)
    fields.add("barmanObjectStore", self.barmanObjectStore)
    fields.add("connectionParameters", self.connectionParameters)
    fields.add("password", self.password)
    fields.add("plugin", self.plugin)
    fields.add("sslCert", self.sslCert)
    fields.add("sslKey", self.sslKey)
    fields.add("sslRootCert", self.sslRootCert)
    return fields.node
  }
}
