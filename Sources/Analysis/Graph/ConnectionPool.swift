import Kubernetes
import YAML

/// Connections to a database that one pod may hold open.
struct ConnectionPool: Sendable {
  let pod: PodTemplate
  /// Where the number is written.
  let field: Cursor
  /// The variable or key: `DB_POOL_SIZE`, `database.max_connections`.
  let name: String
  let size: Int

  /// Pods at once: the autoscaler's most, and those that a rollout adds.
  var pods: Int { pod.scale.maximum + (Rollout(pod, at: pod.scale.maximum)?.surge ?? 0) }

  /// In words, for a sum.
  var term: String {
    let surge = pods - pod.scale.maximum
    let count = surge > 0 ? "(\(pod.scale.maximum) + \(surge) while rolling out)" : "\(pods)"
    return "\(pod.workload.name) \(size) x \(count)"
  }

  var total: Int { size.multipliedReportingOverflow(by: pods).overflow ? .max : size * pods }
}

/// Reads how large the pools of containers are.
///
/// Source: the documentation of the drivers, November 2026: HikariCP (Spring), SQLAlchemy settings as
/// its users name them, node-postgres, Go `SetMaxOpenConns` settings, Prisma `connection_limit`, pgx
/// `pool_max_conns`, ActiveRecord `RAILS_MAX_THREADS` aside, since it has other uses.
enum ConnectionPools {
  static func of(_ pod: PodTemplate, in objects: ObjectSet) -> [ConnectionPool] {
    pod.longRunning.compactMap { container in
      KnownVariable.of(container, in: objects).compactMap { variable in
        size(variable.name, variable.value).map {
          ConnectionPool(pod: pod, field: variable.field, name: variable.name, size: $0)
        }
      }.first ?? files(container, pod, objects)
    }
  }

  // MARK: Variables

  /// Names that begin with what the pool is for and end with what is counted.
  private static func size(_ name: String, _ value: String) -> Int? {
    let upper = name.uppercased()
    if upper.hasSuffix("URL") || upper.hasSuffix("DSN") || upper.hasSuffix("URI") {
      return parameter(of: value)
    }
    let subjects = ["DATABASE", "DB", "POSTGRES", "PG", "SQLALCHEMY", "HIKARI", "DATASOURCE"]
    let counts = [
      "POOL_SIZE", "POOL_MAX", "MAX_POOL_SIZE", "MAX_CONNECTIONS", "MAX_CONNS", "MAX_OPEN_CONNS",
      "MAX_OPEN_CONNECTIONS", "MAXIMUM_POOL_SIZE", "MAXIMUMPOOLSIZE", "POOL_MAX_SIZE",
    ]
    guard counts.contains(where: upper.hasSuffix), subjects.contains(where: upper.contains) else {
      return nil
    }
    return Int(value)
  }

  /// `postgres://db/app?connection_limit=5`.
  private static func parameter(of address: String) -> Int? {
    guard let query = address.split(separator: "?", maxSplits: 1).dropFirst().first else {
      return nil
    }
    let names = ["connection_limit", "pool_max_conns", "pool_size", "pool", "max_pool_size"]
    for pair in query.split(separator: "&") {
      let parts = pair.split(separator: "=")
      if parts.count == 2, names.contains(String(parts[0])) { return Int(parts[1]) }
    }
    return nil
  }

  // MARK: Files

  /// `max_connections` and the like in a section or below a key that is about the database.
  private static func files(
    _ container: ContainerTemplate, _ pod: PodTemplate, _ objects: ObjectSet
  ) -> ConnectionPool? {
    for text in objects.texts where text.member.namespace == pod.namespace {
      guard text.format == .toml || text.format == .yaml || text.format == .ini,
        objects.mounts(of: text).contains(where: {
          $0.container.cursor.path == container.cursor.path && $0.pod.workload === pod.workload
        }),
        let (name, size) = setting(text.text)
      else { continue }
      return ConnectionPool(pod: pod, field: text.cursor, name: name, size: size)
    }
    return nil
  }

  private static func setting(_ text: String) -> (name: String, size: Int)? {
    let counts: Set<String> = [
      "max_connections", "pool_size", "max_pool_size", "pool_max", "max_open_conns",
      "max_open_connections", "maximum_pool_size", "maxPoolSize", "maximumPoolSize", "poolSize",
    ]
    var section = ""
    for line in text.split(whereSeparator: \.isNewline) {
      if line.first == "[" {
        section = String(line.dropFirst().prefix { $0 != "]" })
      } else if line.last == ":" {
        section = line.filter { $0 != " " && $0 != ":" }
      }
      let parts = line.prefix { $0 != "#" }.split { " \t=:\"'".contains($0) }
      guard parts.count == 2, counts.contains(String(parts[0])), let size = Int(parts[1]) else {
        continue
      }
      let about = ["database", "db", "postgres", "pool", "datasource"]
      if about.contains(where: section.lowercased().contains) {
        return ("\(section).\(parts[0])", size)
      }
    }
    return nil
  }
}
