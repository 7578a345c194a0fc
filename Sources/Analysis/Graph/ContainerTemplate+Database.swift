extension ContainerTemplate {
  /// The database that the image is known for: `postgres`; nil when it is none that we know.
  package var database: String? {
    guard let image else { return nil }
    let last = image.split(separator: "/").last ?? ""
    let name = String(last.prefix { $0 != ":" && $0 != "@" })
    return Self.databases[name]
  }

  /// Names of images that keep data in files of their own, of which only one process may write.
  private static let databases: [String: String] = [
    "postgres": "postgres", "postgresql": "postgres", "postgis": "postgres",
    "timescaledb": "postgres", "timescaledb-ha": "postgres", "pgvector": "postgres",
    "mysql": "mysql", "mariadb": "mysql", "percona": "mysql", "mongo": "mongo",
    "mongodb": "mongo", "etcd": "etcd", "cassandra": "cassandra", "elasticsearch": "elasticsearch",
    "opensearch": "opensearch", "influxdb": "influxdb",
  ]
}
