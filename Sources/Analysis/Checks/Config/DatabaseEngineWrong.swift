package import Findings
import Kubernetes
import YAML

/// Programs speak the language of the database that they reach.
package struct DatabaseEngineWrong: Check {
  package static let info = CheckInfo(
    id: "cfg-db-engine-mismatch",
    finds:
      "a driver, the scheme of a URL or a script of SQL that is not for the database which it reaches",
    why: "the first connection or statement fails: the program does not start",
    mend: "use the driver and the scheme of the database in the set",
    source: "the wire protocols and dialects of PostgreSQL, MySQL, MongoDB, Redis and SQLite",
    example: CheckExample(
      bad: """
        apiVersion: v1
        kind: Service
        metadata: { name: db, namespace: shop }
        spec:
          selector: { app: db }
          ports: [{ port: 5432 }]
        ---
        apiVersion: apps/v1
        kind: StatefulSet
        metadata: { name: db, namespace: shop }
        spec:
          serviceName: db
          selector: { matchLabels: { app: db } }
          template:
            metadata: { labels: { app: db } }
            spec:
              containers:
                - { name: postgres, image: "postgres:17" }
        ---
        apiVersion: apps/v1
        kind: Deployment
        metadata: { name: web, namespace: shop }
        spec:
          selector: { matchLabels: { app: web } }
          template:
            metadata: { labels: { app: web } }
            spec:
              containers:
                - name: web
                  image: registry.example.com/web:1.0.0
                  env: [{ name: DATABASE_URL, value: "mysql://shop@db:5432/shop" }]
        """,
      good: """
        apiVersion: v1
        kind: Service
        metadata: { name: db, namespace: shop }
        spec:
          selector: { app: db }
          ports: [{ port: 5432 }]
        ---
        apiVersion: apps/v1
        kind: StatefulSet
        metadata: { name: db, namespace: shop }
        spec:
          serviceName: db
          selector: { matchLabels: { app: db } }
          template:
            metadata: { labels: { app: db } }
            spec:
              containers:
                - { name: postgres, image: "postgres:17" }
        ---
        apiVersion: apps/v1
        kind: Deployment
        metadata: { name: web, namespace: shop }
        spec:
          selector: { matchLabels: { app: web } }
          template:
            metadata: { labels: { app: web } }
            spec:
              containers:
                - name: web
                  image: registry.example.com/web:1.0.0
                  env: [{ name: DATABASE_URL, value: "postgres://shop@db:5432/shop" }]
        """))

  package init() {}

  package func run(on objects: ObjectSet) -> [Finding] {
    let urls = objects.hostUses.compactMap { url($0, objects) }
    let drivers = objects.containerUses.compactMap { driver($0, objects) }
    return urls + drivers + files(objects) + scripts(objects)
  }

  // MARK: URLs

  private func url(_ use: HostUse, _ objects: ObjectSet) -> Finding? {
    guard let scheme = use.address.scheme, let wanted = DatabaseEngine(scheme: scheme),
      let (engine, server) = reached(use, objects), engine != wanted
    else { return nil }
    return finding(
      at: use.place,
      "\(use.origin) has the scheme \(scheme), but '\(use.address.host)' is \(engine.name): \(server)",
      hint: "use \(engine.rawValue)://")
  }

  /// The database behind a host.
  private func reached(_ use: HostUse, _ objects: ObjectSet) -> (DatabaseEngine, String)? {
    switch objects.target(of: use.address.host, from: use.namespace) {
    case .service(let route, _):
      for pod in route.pods {
        if let engine = DatabaseEngine(of: pod, in: objects) { return (engine, pod.description) }
      }
      return nil
    case .known:
      let name = use.address.host.prefix { $0 != "." }
      let cluster = objects.members("Cluster").first { cluster in
        cluster.identity.group == "postgresql.cnpg.io"
          && ["-rw", "-ro", "-r"].contains { name == cluster.name + $0 }
      }
      return cluster.map { (.postgres, $0.identity.description) }
    case .outside, .unknown: return nil
    }
  }

  // MARK: Drivers

  private func driver(_ use: ContainerUse, _ objects: ObjectSet) -> Finding? {
    guard let (variable, wanted) = named(use) else { return sqlite(use, objects) }
    let hosts = objects.hostUses(of: use)
    let engines = hosts.compactMap { reached($0, objects) }.filter { $0.0.isRelational }
    guard let first = engines.first, engines.allSatisfy({ $0.0 == first.0 }), first.0 != wanted
    else { return nil }
    return finding(
      variable.cursor,
      "\(use.description): \(variable.name) chooses \(wanted.name), but the database is"
        + " \(first.0.name): \(first.1)")
  }

  private func named(_ use: ContainerUse) -> (VariableValue, DatabaseEngine)? {
    for variable in use.variables {
      let words = variable.name.uppercased().split(separator: "_")
      guard let last = words.last,
        ["TYPE", "DRIVER", "CONNECTION", "DIALECT", "ENGINE", "CLIENT", "DB", "VENDOR", "ADAPTER"]
          .contains(last),
        words.contains(where: { ["DB", "DATABASE", "SQL", "TYPEORM", "KC"].contains($0) }),
        let value = variable.value, !variable.isSecret,
        let engine = DatabaseEngine(driver: value)
      else { continue }
      return (variable, engine)
    }
    return nil
  }

  /// A file of its own beside a server that nobody else uses.
  private func sqlite(_ use: ContainerUse, _ objects: ObjectSet) -> Finding? {
    guard !use.pod.kind.runsToCompletion,
      let variable = use.variables.first(where: { variable in
        variable.value.map { $0.hasPrefix("sqlite:") || $0.hasPrefix("sqlite3:") } == true
      }), let (engine, server) = relational(in: use.pod.namespace, objects),
      !objects.hostUses(of: use).contains(where: { reached($0, objects)?.0 == engine })
    else { return nil }
    var finding = finding(
      variable.cursor,
      "\(use.description): \(variable.name) is a file of SQLite, but the database of the set is"
        + " \(engine.name): \(server)",
      hint: "use \(engine.rawValue)://, and the name of its Service")
    // It may be meant so.
    finding.severity = .warning
    return finding
  }

  private func relational(
    in namespace: String, _ objects: ObjectSet
  ) -> (DatabaseEngine, String)? {
    for pod in objects.pods(in: namespace) {
      if let engine = DatabaseEngine(of: pod, in: objects), engine.isRelational {
        return (engine, pod.description)
      }
    }
    return objects.members("Cluster").first {
      $0.identity.group == "postgresql.cnpg.io" && $0.namespace == namespace
    }.map { (.postgres, $0.identity.description) }
  }

  // MARK: Files of settings

  private func files(_ objects: ObjectSet) -> [Finding] {
    objects.settings.compactMap { setting -> Finding? in
      guard let wanted = DatabaseEngine(setting: setting),
        let (engine, server) = relational(in: setting.text.member.namespace, objects),
        engine != wanted, !objects.mounts(of: setting.text).isEmpty
      else { return nil }
      var finding = finding(
        at: setting.place,
        "\(setting.text.name): \(setting.path) chooses \(wanted.name), but the database of the set"
          + " is \(engine.name): \(server)")
      if wanted == .sqlite { finding.severity = .warning }
      return finding
    }
  }

  // MARK: Scripts

  /// SQL that runs when a database is made.
  private func scripts(_ objects: ObjectSet) -> [Finding] {
    objects.texts(.sql).compactMap { text in
      let mount = objects.mounts(of: text).first { $0.path.contains("initdb.d") }
      guard let mount, let engine = DatabaseEngine(of: mount.pod, in: objects),
        let statements = SQLReader.read(text.text).content,
        let (token, what, dialect) = SQLDialect.foreign(statements, to: engine)
      else { return nil }
      return finding(
        text, line: Int(token.mark.line), column: Int(token.mark.column),
        "\(text.name): \(what) is SQL of \(dialect), but it runs in \(engine.name):"
          + " \(mount.pod.description)")
    }
  }
}
