package import Scalars

/// Which database an image holds, and in which release.
///
/// Sources: the tags of the images on Docker Hub, quay.io and ghcr.io, read in November 2026:
/// postgres, bitnami/postgresql, postgis/postgis, timescale/timescaledb(-ha), pgvector/pgvector,
/// cloudnative-pg/postgresql, zalando/spilo, crunchydata/crunchy-postgres, sclorg/postgresql-NN.
package struct DatabaseRelease: Sendable, Hashable, Comparable, CustomStringConvertible {
  package enum Engine: String, Sendable {
    case postgres = "PostgreSQL"
    case mysql = "MySQL"
    case mariadb = "MariaDB"
    case mongo = "MongoDB"
  }

  package let engine: Engine
  /// The numbers that make a release which others may not read: 16, 9.6, 8.
  package let major: [Int]

  package init(engine: Engine, major: [Int]) {
    self.engine = engine
    self.major = major
  }

  /// `16`, `9.6`.
  package var description: String { major.map(String.init).joined(separator: ".") }

  package static func < (left: DatabaseRelease, right: DatabaseRelease) -> Bool {
    left.major.lexicographicallyPrecedes(right.major)
  }

  /// The engine of an image, whoever's registry it comes from; nil when it holds no database.
  package static func engine(of image: ImageReference) -> Engine? {
    let name = lastComponent(image)
    if let engine = engines[name] { return engine }
    return numbered.first {
      name.hasPrefix($0.prefix) && isNumber(name.dropFirst($0.prefix.count))
    }?
    .engine
  }

  /// The release of an image; nil when its tag does not tell.
  package static func of(_ image: ImageReference) -> DatabaseRelease? {
    guard let engine = engine(of: image) else { return nil }
    let name = lastComponent(image)
    let inName = numbered.first { name.hasPrefix($0.prefix) }.flatMap {
      major(ofName: name.dropFirst($0.prefix.count).prefix { $0 != "-" }, engine)
    }
    guard let major = inName ?? image.tag.flatMap({ major(ofTag: $0, engine, name) }) else {
      return nil
    }
    return DatabaseRelease(engine: engine, major: major)
  }

  /// The release that a text names by its numbers: `16.2`, `9.6.24`.
  package init?(engine: Engine, numbers text: some StringProtocol) {
    guard let major = Self.major(ofNumbers: Substring(text), engine) else { return nil }
    self.init(engine: engine, major: major)
  }

  // MARK: Names

  private static func lastComponent(_ image: ImageReference) -> String {
    image.repository.split(separator: "/").last.map { $0.lowercased() } ?? ""
  }

  private static let engines: [String: Engine] = [
    "postgres": .postgres, "postgresql": .postgres, "postgresql-repmgr": .postgres,
    "postgis": .postgres, "pgvector": .postgres, "timescaledb": .postgres,
    "timescaledb-ha": .postgres, "citus": .postgres, "crunchy-postgres": .postgres,
    "crunchy-postgres-gis": .postgres, "percona-distribution-postgresql": .postgres,
    "pgautoupgrade": .postgres, "pgvecto-rs": .postgres, "vchord-postgres": .postgres,
    "postgres-ssl": .postgres, "postgres-ha": .postgres, "paradedb": .postgres,
    "mysql": .mysql, "mysql-server": .mysql, "percona": .mysql, "percona-server": .mysql,
    "percona-xtradb-cluster": .mysql, "mariadb": .mariadb, "mariadb-galera": .mariadb,
    "mongo": .mongo, "mongodb": .mongo, "mongodb-community-server": .mongo,
    "percona-server-mongodb": .mongo, "mongodb-sharded": .mongo,
  ]

  /// Names with the release behind a dash: `spilo-16`, `postgresql-15-c9s`.
  private static let numbered: [(prefix: String, engine: Engine)] = [
    ("postgresql-", .postgres), ("postgres-", .postgres), ("spilo-", .postgres),
    ("mysql-", .mysql), ("mariadb-", .mariadb), ("mongodb-", .mongo),
  ]

  private static func isNumber(_ text: Substring) -> Bool {
    let digits = text.prefix { $0.isNumber }
    return !digits.isEmpty
      && (digits.count == text.count || text.dropFirst(digits.count).first == "-")
  }

  // MARK: Numbers

  /// `96` of `postgresql-96-centos7` is 9.6, `1011` of `mariadb-1011` 10.11.
  private static func major(ofName text: Substring, _ engine: Engine) -> [Int]? {
    guard let number = Int(text) else { return nil }
    switch engine {
    case .postgres: return number > 90 ? [number / 10, number % 10] : [number]
    case .mysql, .mongo: return [number / 10]
    case .mariadb: return [number > 999 ? number / 100 : 10]
    }
  }

  /// Images whose own number is that of an extension.
  private static let extensions: Set<String> = [
    "timescaledb", "timescaledb-ha", "pgvector", "citus", "pgvecto-rs", "vchord-postgres",
    "paradedb",
  ]

  private static func major(ofTag tag: String, _ engine: Engine, _ name: String) -> [Int]? {
    let parts = tag.lowercased().split { $0 == "-" || $0 == "_" }
    if engine == .postgres {
      if let part = parts.first(where: {
        $0.hasPrefix("pg") && $0.dropFirst(2).first?.isNumber == true
      }) {
        return major(ofNumbers: part.dropFirst(2), engine)
      }
      if extensions.contains(name) { return nil }
    }
    // Before the number stands what it is built on, at most: `ubi8-16.2-1`.
    guard
      let part = parts.first(where: {
        ($0.hasPrefix("v") ? $0.dropFirst() : $0).first?.isNumber == true
      })
    else { return nil }
    return major(ofNumbers: part.hasPrefix("v") ? part.dropFirst() : part, engine)
  }

  /// Source: PostgreSQL versioning policy: before 10, the first two numbers are the major version.
  private static func major(ofNumbers text: Substring, _ engine: Engine) -> [Int]? {
    let numbers = text.split(separator: ".").map { Int($0.prefix { $0.isNumber }) }
    guard let first = numbers.first ?? nil else { return nil }
    switch engine {
    case .postgres:
      guard (8...40).contains(first) else { return nil }
      if first >= 10 { return [first] }
      return numbers.count > 1 ? numbers[1].map { [first, $0] } : nil
    case .mysql:
      guard (5...30).contains(first) else { return nil }
      if first >= 8 { return [first] }
      return numbers.count > 1 ? numbers[1].map { [first, $0] } : nil
    case .mariadb: return (10...30).contains(first) ? [first] : nil
    case .mongo: return (2...30).contains(first) ? [first] : nil
    }
  }
}
