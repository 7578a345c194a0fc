import Kubernetes
import Scalars

/// What is known about images of databases.
///
/// Source: the documentation of the official images postgres, mysql, mariadb, mongo and rabbitmq on
/// Docker Hub.
enum DatabaseImage {
  /// Where a container keeps its data; nil when its image is no database that is known.
  static func dataDirectory(of container: ContainerTemplate) -> String? {
    guard let name = program(of: container), let directory = directories[name] else { return nil }
    guard name == "postgres" else { return directory }
    let own = container.environment.first { $0["name"].text == "PGDATA" }
    return own.map { $0["value"].text } ?? directory
  }

  static func isPostgres(_ container: ContainerTemplate) -> Bool {
    program(of: container) == "postgres"
  }

  /// The mount that a directory lies in, the innermost one.
  static func mount(of directory: String, in container: ContainerTemplate) -> Cursor? {
    container.mounts.filter { mount in
      guard let path = mount["mountPath"].text else { return false }
      return path == directory || directory.hasPrefix(path.hasSuffix("/") ? path : path + "/")
    }.max { ($0["mountPath"].text?.count ?? 0) < ($1["mountPath"].text?.count ?? 0) }
  }

  private static func program(of container: ContainerTemplate) -> String? {
    container.image.flatMap { ImageReference($0)?.repository.split(separator: "/").last }
      .map(String.init)
  }

  private static let directories = [
    "postgres": "/var/lib/postgresql/data", "mysql": "/var/lib/mysql", "mariadb": "/var/lib/mysql",
    "mongo": "/data/db", "rabbitmq": "/var/lib/rabbitmq",
  ]
}
