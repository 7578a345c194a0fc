import Kubernetes
import Scalars

/// What is known about images of databases.
///
/// Source: the documentation of the official images postgres, mysql, mariadb, mongo and rabbitmq on
/// Docker Hub, for the directories.
struct DatabaseImage {
  /// The program by its usual name: `postgres`.
  let database: String
  /// Where it keeps its data unless it is told otherwise; nil where that is not known.
  private var dataDirectory: String?

  /// What a container runs; nil when its image is no database that is known.
  static func of(_ container: ContainerTemplate) -> DatabaseImage? {
    container.image.flatMap { ImageReference($0)?.repository.split(separator: "/").last }
      .flatMap { known[String($0)] }
  }

  /// Where a container keeps its data; nil when that is not known.
  static func dataDirectory(of container: ContainerTemplate) -> String? {
    guard let image = of(container), let directory = image.dataDirectory else { return nil }
    guard image.database == "postgres" else { return directory }
    let own = container.environment.first { $0["name"].text == "PGDATA" }
    return own.map { $0["value"].text } ?? directory
  }

  /// The mount that a directory lies in, the innermost one.
  static func mount(of directory: String, in container: ContainerTemplate) -> Cursor? {
    container.mounts.filter { mount in
      guard let path = mount["mountPath"].text else { return false }
      return path == directory || directory.hasPrefix(path.hasSuffix("/") ? path : path + "/")
    }.max { ($0["mountPath"].text?.count ?? 0) < ($1["mountPath"].text?.count ?? 0) }
  }

  /// Images that keep data in files of their own, of which only one process may write.
  private static let known: [String: DatabaseImage] = [
    "postgres": DatabaseImage(database: "postgres", dataDirectory: "/var/lib/postgresql/data"),
    "postgresql": DatabaseImage(database: "postgres"),
    "postgis": DatabaseImage(database: "postgres"),
    "timescaledb": DatabaseImage(database: "postgres"),
    "timescaledb-ha": DatabaseImage(database: "postgres"),
    "pgvector": DatabaseImage(database: "postgres"),
    "mysql": DatabaseImage(database: "mysql", dataDirectory: "/var/lib/mysql"),
    "mariadb": DatabaseImage(database: "mysql", dataDirectory: "/var/lib/mysql"),
    "percona": DatabaseImage(database: "mysql"),
    "mongo": DatabaseImage(database: "mongo", dataDirectory: "/data/db"),
    "mongodb": DatabaseImage(database: "mongo"),
    "rabbitmq": DatabaseImage(database: "rabbitmq", dataDirectory: "/var/lib/rabbitmq"),
    "etcd": DatabaseImage(database: "etcd"),
    "cassandra": DatabaseImage(database: "cassandra"),
    "elasticsearch": DatabaseImage(database: "elasticsearch"),
    "opensearch": DatabaseImage(database: "opensearch"),
    "influxdb": DatabaseImage(database: "influxdb"),
  ]
}
