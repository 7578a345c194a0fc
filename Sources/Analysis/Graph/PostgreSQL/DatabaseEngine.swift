/// The language that a database speaks.
enum DatabaseEngine: String, Sendable {
  case postgres, mysql, mongodb, redis, amqp, sqlite

  var name: String {
    switch self {
    case .postgres: "PostgreSQL"
    case .mysql: "MySQL"
    case .mongodb: "MongoDB"
    case .redis: "Redis"
    case .amqp: "RabbitMQ"
    case .sqlite: "SQLite"
    }
  }

  var isRelational: Bool { self == .postgres || self == .mysql }

  /// Of the scheme of a URL; nil for schemes of no database.
  init?(scheme: String) {
    switch scheme {
    case "postgres", "postgresql", "pgsql", "timescale": self = .postgres
    case "mysql", "mariadb": self = .mysql
    case "mongodb": self = .mongodb
    case "redis", "rediss", "valkey": self = .redis
    case "amqp", "amqps": self = .amqp
    default: return nil
    }
  }

  /// Of the name of a driver, as frameworks write it.
  init?(driver: String) {
    switch driver.lowercased() {
    case "postgres", "postgresql", "pgsql", "pg", "postgis", "psycopg2", "asyncpg",
      "org.postgresql.driver", "django.db.backends.postgresql":
      self = .postgres
    case "mysql", "mariadb", "mysql2", "mysqli", "com.mysql.cj.jdbc.driver",
      "django.db.backends.mysql":
      self = .mysql
    case "sqlite", "sqlite3", "better-sqlite3", "django.db.backends.sqlite3": self = .sqlite
    default: return nil
    }
  }

  /// Of a setting that chooses one: `database.type = "sqlite"`, `url = "sqlite://…"`.
  init?(setting: TextSetting) {
    let value = setting.value
    if value.hasPrefix("sqlite:") || value.hasPrefix("sqlite3:") {
      self = .sqlite
      return
    }
    let keys = setting.keys.map { $0.lowercased() }
    guard let last = keys.last, ["type", "driver", "dialect", "engine", "adapter"].contains(last),
      keys.dropLast().contains(where: { ["database", "db", "datasource", "storage"].contains($0) }),
      let engine = DatabaseEngine(driver: value)
    else { return nil }
    self = engine
  }

  /// Of the containers of a pod.
  init?(of pod: PodTemplate, in objects: ObjectSet) {
    guard !pod.kind.runsToCompletion else { return nil }
    for container in pod.main {
      if let program = KnownPrograms.server(container.image),
        let engine = program.flatMap(DatabaseEngine.init(rawValue:))
      {
        self = engine
        return
      }
    }
    return nil
  }
}

extension KnownPrograms {
  /// The engine of an image that is a database itself.
  fileprivate static func server(_ image: String?) -> String?? {
    guard let program = of(image: image, in: DatabasePrograms.all), program.name != "PgBouncer"
    else { return nil }
    return program.engine
  }
}
