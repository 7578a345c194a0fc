// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: cloudnative-pg v1.30.0, Cluster spec.backup.barmanObjectStore.
package struct ClusterBarmanObjectStore: NodeConvertible {
  package var data: ClusterData?
  package var destinationPath: String
  package var endpointCA: SecretKeySelector?
  package var endpointURL: String?
  package var googleCredentials: ClusterGoogleCredentials?
  package var historyTags: StringMap<String>?
  @Boxed package var s3Credentials: ClusterS3Credentials?
  package var serverName: String?
  package var tags: StringMap<String>?
  package var wal: ClusterWal?

  package init(
    data: ClusterData? = nil,
    destinationPath: String,
    endpointCA: SecretKeySelector? = nil,
    endpointURL: String? = nil,
    googleCredentials: ClusterGoogleCredentials? = nil,
    historyTags: StringMap<String>? = nil,
    s3Credentials: ClusterS3Credentials? = nil,
    serverName: String? = nil,
    tags: StringMap<String>? = nil,
    wal: ClusterWal? = nil
  ) {
    self.data = data
    self.destinationPath = destinationPath
    self.endpointCA = endpointCA
    self.endpointURL = endpointURL
    self.googleCredentials = googleCredentials
    self.historyTags = historyTags
    self.s3Credentials = s3Credentials
    self.serverName = serverName
    self.tags = tags
    self.wal = wal
  }

  package var node: Node {
    var fields = Fields(capacity: 10)
    fields.add("data", self.data)
    fields.add("destinationPath", self.destinationPath)
    fields.add("endpointCA", self.endpointCA)
    fields.add("endpointURL", self.endpointURL)
    fields.add("googleCredentials", self.googleCredentials)
    fields.add("historyTags", self.historyTags)
    fields.add("s3Credentials", self.s3Credentials)
    fields.add("serverName", self.serverName)
    fields.add("tags", self.tags)
    fields.add("wal", self.wal)
    return fields.node
  }
}
