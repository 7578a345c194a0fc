/// Databases.
///
/// Source: the pages of the official images on Docker Hub and their entry points, November 2026.
enum DatabasePrograms {
  static let all = [
    postgres, bitnamiPostgres, mysql, mariadb, mongo, redis, bitnamiRedis, rabbitmq, influx,
    minio, elasticsearch, memcached, pgbouncer,
  ]

  private static let postgres: ProgramFacts = {
    var facts = ProgramFacts(
      name: "PostgreSQL",
      images: [
        "postgres", "postgis/postgis", "timescale/timescaledb", "pgvector/pgvector",
        "timescale/timescaledb-ha",
      ])
    facts.commands = ["postgres", "docker-entrypoint.sh"]
    facts.engine = "postgres"
    facts.variables.prefixes = ["POSTGRES_"]
    for name in ["PASSWORD", "USER", "DB", "INITDB_ARGS"] {
      facts.variables.known["POSTGRES_" + name] = .any
    }
    facts.variables.known["POSTGRES_INITDB_WALDIR"] = .any
    facts.variables.known["POSTGRES_HOST_AUTH_METHOD"] = .choice([
      "trust", "scram-sha-256", "md5", "password", "reject", "cert", "peer", "ident", "ldap", "gss",
      "pam", "radius",
    ])
    facts.variables.known["PGDATA"] = .any
    facts.variables.fileSuffix = "_FILE"
    facts.variables.required = [
      ["POSTGRES_PASSWORD", "POSTGRES_PASSWORD_FILE", "POSTGRES_HOST_AUTH_METHOD"]
    ]
    facts.files = [
      .init("/var/lib/postgresql/"),
      .init(
        "/docker-entrypoint-initdb.d/", endings: [".sh", ".sql", ".sql.gz", ".sql.xz", ".sql.zst"]),
      .init("/usr/share/postgresql/"), .init("/usr/local/share/postgresql/"),
    ]
    facts.opensOnlyKnownFiles = true
    facts.writable = [
      .init("/var/lib/postgresql", "its data", option: "PGDATA"),
      .init("/var/run/postgresql", "its socket and lock file", option: "unix_socket_directories"),
    ]
    var server = listener(5432, hosts: ["listen_addresses"], ports: ["port", "p"])
    server.portVariables = ["PGPORT"]
    facts.listeners = [server]
    facts.listensOnKnownPorts = true
    return facts
  }()

  private static let bitnamiPostgres: ProgramFacts = {
    var facts = ProgramFacts(
      name: "PostgreSQL", images: ["bitnami/postgresql", "bitnamilegacy/postgresql"])
    facts.engine = "postgres"
    facts.variables.open = ["POSTGRESQL_", "POSTGRES_"]
    facts.variables.required = [
      [
        "POSTGRESQL_PASSWORD", "POSTGRES_PASSWORD", "POSTGRESQL_PASSWORD_FILE",
        "POSTGRES_PASSWORD_FILE", "ALLOW_EMPTY_PASSWORD", "POSTGRESQL_POSTGRES_PASSWORD",
        "POSTGRES_POSTGRES_PASSWORD",
      ]
    ]
    return facts
  }()

  private static let mysql = mysqlLike("MySQL", ["mysql", "mysql/mysql-server"], ["MYSQL_"])
  private static let mariadb = mysqlLike("MariaDB", ["mariadb"], ["MARIADB_", "MYSQL_"])

  private static func mysqlLike(
    _ name: String, _ images: [String], _ prefixes: [String]
  ) -> ProgramFacts {
    var facts = ProgramFacts(name: name, images: images)
    facts.commands = ["mysqld", "mariadbd", "docker-entrypoint.sh"]
    facts.engine = "mysql"
    facts.variables.prefixes = prefixes
    for prefix in prefixes {
      for name in [
        "ROOT_PASSWORD", "DATABASE", "USER", "PASSWORD", "ROOT_HOST", "ROOT_PASSWORD_HASH",
        "PASSWORD_HASH", "CHARSET", "COLLATION",
      ] {
        facts.variables.known[prefix + name] = .any
      }
      for name in [
        "ALLOW_EMPTY_PASSWORD", "ALLOW_EMPTY_ROOT_PASSWORD", "RANDOM_ROOT_PASSWORD",
        "ONETIME_PASSWORD", "INITDB_SKIP_TZINFO", "AUTO_UPGRADE", "DISABLE_UPGRADE_BACKUP",
        "MYSQL_LOCALHOST_USER", "MYSQL_LOCALHOST_GRANTS", "REPLICATION_USER",
        "REPLICATION_PASSWORD", "REPLICATION_PASSWORD_HASH", "MASTER_HOST", "MASTER_PORT",
        "HEALTHCHECK_GRANTS",
        // Of the client.
        "HOST", "TCP_PORT", "UNIX_PORT", "PWD", "HISTFILE", "PS1", "DEBUG", "HOME",
        "GROUP_SUFFIX", "TEST_LOGIN_FILE", "VERSION", "MAJOR",
      ] {
        facts.variables.known[prefix + name] = .any
      }
    }
    facts.variables.fileSuffix = "_FILE"
    facts.variables.required = [
      prefixes.flatMap { prefix in
        [
          "ROOT_PASSWORD", "ROOT_PASSWORD_FILE", "ALLOW_EMPTY_PASSWORD",
          "ALLOW_EMPTY_ROOT_PASSWORD", "RANDOM_ROOT_PASSWORD", "ROOT_PASSWORD_HASH",
        ].map { prefix + $0 }
      }
    ]
    facts.files = [
      .init("/var/lib/mysql/"), .init("/etc/mysql/", endings: [".cnf"]), .init("/etc/my.cnf"),
      .init("/etc/my.cnf.d/", endings: [".cnf"]),
      .init(
        "/docker-entrypoint-initdb.d/",
        endings: [".sh", ".sql", ".sql.gz", ".sql.xz", ".sql.zst", ".sql.bz2"]),
    ]
    facts.opensOnlyKnownFiles = true
    facts.writable = [
      .init("/var/lib/mysql", "its data", option: "datadir"),
      .init("/var/run/mysqld", "its socket", option: "socket", alternatives: ["/run/mysqld"]),
    ]
    facts.listeners = [listener(3306, hosts: ["bind-address"], ports: ["port"])]
    return facts
  }

  private static let mongo: ProgramFacts = {
    var facts = ProgramFacts(name: "MongoDB", images: ["mongo"])
    facts.commands = ["mongod", "docker-entrypoint.sh"]
    facts.engine = "mongodb"
    facts.variables.prefixes = ["MONGO_INITDB_"]
    for name in ["ROOT_USERNAME", "ROOT_PASSWORD", "DATABASE"] {
      facts.variables.known["MONGO_INITDB_" + name] = .any
    }
    facts.variables.fileSuffix = "_FILE"
    facts.writable = [
      .init("/data/db", "its data", option: "dbpath"), .init("/tmp", "its socket"),
    ]
    facts.listeners = [listener(27017, hosts: ["bind_ip"], ports: ["port"])]
    facts.listensOnKnownPorts = true
    return facts
  }()

  private static let redis: ProgramFacts = {
    var facts = ProgramFacts(
      name: "Redis", images: ["redis", "valkey/valkey", "valkey"])
    facts.commands = ["redis-server", "valkey-server", "docker-entrypoint.sh"]
    facts.engine = "redis"
    facts.variables.prefixes = ["REDIS_"]
    facts.variables.known["REDISCLI_AUTH"] = .any
    facts.opensOnlyKnownFiles = true
    facts.writable = [.init("/data", "its snapshots", option: "dir")]
    facts.listeners = [listener(6379, hosts: ["bind"], ports: ["port"])]
    facts.listensOnKnownPorts = true
    return facts
  }()

  private static let bitnamiRedis: ProgramFacts = {
    var facts = ProgramFacts(name: "Redis", images: ["bitnami/redis", "bitnamilegacy/redis"])
    facts.engine = "redis"
    facts.variables.open = ["REDIS_"]
    facts.variables.required = [
      ["REDIS_PASSWORD", "REDIS_PASSWORD_FILE", "ALLOW_EMPTY_PASSWORD"]
    ]
    return facts
  }()

  private static let rabbitmq: ProgramFacts = {
    var facts = ProgramFacts(name: "RabbitMQ", images: ["rabbitmq"])
    facts.commands = ["rabbitmq-server", "docker-entrypoint.sh"]
    facts.engine = "amqp"
    facts.writable = [
      .init("/var/lib/rabbitmq", "its data and cookie", option: "RABBITMQ_MNESIA_BASE")
    ]
    facts.listeners = [listener(5672)]
    return facts
  }()

  private static let influx: ProgramFacts = {
    var facts = ProgramFacts(name: "InfluxDB", images: ["influxdb"])
    facts.writable = [
      .init(
        "/var/lib/influxdb2", "its data", option: "INFLUXD_BOLT_PATH",
        alternatives: ["/var/lib/influxdb"])
    ]
    return facts
  }()

  private static let minio: ProgramFacts = {
    var facts = ProgramFacts(name: "MinIO", images: ["minio/minio"])
    facts.variables.required = []
    return facts
  }()

  private static let elasticsearch: ProgramFacts = {
    var facts = ProgramFacts(
      name: "Elasticsearch", images: ["elasticsearch", "elasticsearch/elasticsearch"])
    facts.writable = [
      .init("/usr/share/elasticsearch/data", "its data", option: "path.data"),
      .init("/usr/share/elasticsearch/logs", "its logs", option: "path.logs"),
      .init("/tmp", "its temporary files", option: "ES_TMPDIR"),
    ]
    return facts
  }()

  private static let memcached: ProgramFacts = {
    var facts = ProgramFacts(name: "memcached", images: ["memcached"])
    facts.commands = ["memcached", "docker-entrypoint.sh"]
    facts.listeners = [listener(11211)]
    facts.listensOnKnownPorts = true
    return facts
  }()

  private static let pgbouncer: ProgramFacts = {
    var facts = ProgramFacts(
      name: "PgBouncer", images: ["edoburu/pgbouncer", "pgbouncer/pgbouncer"])
    facts.engine = "postgres"
    return facts
  }()

  private static func listener(
    _ port: Int, hosts: [String] = [], ports: [String] = []
  ) -> ProgramListener {
    var listener = ProgramListener(port: port)
    listener.hostOptions = hosts
    listener.portOptions = ports
    return listener
  }
}
