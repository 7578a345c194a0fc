import Kubernetes
import Scalars

/// A database of the set, as its clients reach it.
package struct ServedDatabase: Sendable {
  package let engine: DatabaseRelease.Engine
  /// Nil when its image does not tell.
  package let release: DatabaseRelease?
  /// The workload, or the object that an operator makes it from.
  package let member: ObjectSet.Member
  /// The field that says what runs: `image`, `imageName`.
  package let image: Cursor
  /// Its pods, where the set has them.
  package let pod: PodTemplate?

  /// `StatefulSet vault/archive-db`.
  package var description: String { member.identity.description }

  /// `postgres:16.2`; the number alone where an operator chooses the image.
  package var source: String { image.text ?? "" }

  /// It writes to a volume that outlives its pods.
  var keepsData: Bool {
    guard let pod else { return true }
    return !pod.claimTemplates.isEmpty
      || pod.volumes.values.contains { $0["persistentVolumeClaim"].exists }
  }

  /// Names of the claims that its pods mount.
  var claims: Set<String> {
    Set(
      pod?.volumes.values.compactMap { $0[at: "persistentVolumeClaim", "claimName"].text } ?? [])
  }
}

/// The databases of a set, by the names that clients use.
package struct ServedDatabases: Sendable {
  package let all: [ServedDatabase]
  private let services: [String: ServiceRoute]
  private let byService: [String: ServedDatabase]
  private let byMember: [Int: ServedDatabase]

  init(_ objects: ObjectSet) {
    let workloads = objects.pods.filter { !$0.kind.runsToCompletion }.flatMap { pod in
      pod.containers.compactMap { Self.server($0, pod) }
    }
    let operated = objects.members.compactMap(Self.operated)
    all = workloads + operated.map(\.server)
    byMember = Dictionary(all.map { ($0.member.index, $0) }) { first, _ in first }
    var byService: [String: ServedDatabase] = [:]
    for (server, names) in operated {
      for name in names { byService["\(server.member.namespace)/\(name)"] = server }
    }
    self.byService = byService
    services = Dictionary(
      objects.services.map { ("\($0.service.namespace)/\($0.service.name)", $0) }
    ) { first, _ in first }
  }

  /// Whether one of the databases is this object.
  package func server(_ member: ObjectSet.Member) -> ServedDatabase? { byMember[member.index] }

  /// The database behind a host name; nil when it is none of the set's, or none at all.
  ///
  /// - Parameters:
  ///   - host: as a client writes it: `db`, `db.shop`, `db-0.db.shop.svc.cluster.local`.
  ///   - namespace: where the client runs.
  ///   - engine: what the client speaks.
  /// - Returns: the database that the Service leads to.
  package func server(
    at host: String, from namespace: String, _ engine: DatabaseRelease.Engine
  ) -> ServedDatabase? {
    for key in Self.services(named: host, in: namespace) {
      if let server = follow(key, engine, steps: 3) { return server }
    }
    return nil
  }

  /// `namespace/name` of each Service that a host may mean, the likeliest first.
  static func services(named host: String, in namespace: String) -> [String] {
    var labels = host.lowercased().split(separator: ".").map(String.init)
    if labels.suffix(2) == ["cluster", "local"] { labels.removeLast(2) }
    if labels.last == "svc" {
      labels.removeLast()
      guard labels.count >= 2 else { return [] }
      return ["\(labels[labels.count - 1])/\(labels[labels.count - 2])"]
    }
    switch labels.count {
    case 1: return ["\(namespace)/\(labels[0])"]
    // `db.shop`, or `db-0.db` in the own namespace.
    case 2: return ["\(labels[1])/\(labels[0])", "\(namespace)/\(labels[1])"]
    case 3: return ["\(labels[2])/\(labels[1])"]
    default: return []
    }
  }

  private func follow(
    _ key: String, _ engine: DatabaseRelease.Engine, steps: Int
  ) -> ServedDatabase? {
    if let server = byService[key] { return server }
    guard steps > 0, let route = services[key] else { return nil }
    let namespace = route.service.namespace
    if let alias = route.spec["externalName"].text {
      return Self.services(named: alias, in: namespace).lazy
        .compactMap { follow($0, engine, steps: steps - 1) }.first
    }
    if let cluster = route.spec[at: "selector", "cnpg.io/cluster"].text {
      return byService["\(namespace)/\(cluster)-rw"]
    }
    let found = route.pods.compactMap { byMember[$0.workload.index] }
    if let server = found.first(where: { $0.engine.speaks(engine) }) ?? found.first {
      return server
    }
    return route.pods.lazy.compactMap { behind($0, engine, steps) }.first
  }

  /// The database that a pooler or proxy in front of it names in its variables.
  private func behind(
    _ pod: PodTemplate, _ engine: DatabaseRelease.Engine, _ steps: Int
  ) -> ServedDatabase? {
    for variable in pod.main.flatMap(\.environment) {
      guard let name = variable["name"].text, HostNames.isHost(variable: name),
        let host = variable["value"].text
      else { continue }
      for key in Self.services(named: host, in: pod.namespace) {
        if let server = follow(key, engine, steps: steps - 1) { return server }
      }
    }
    return nil
  }

  // MARK: Finding them

  private static func server(_ container: ContainerTemplate, _ pod: PodTemplate) -> ServedDatabase?
  {
    guard let text = container.image, let image = try? ImageReference(parsing: text),
      let engine = DatabaseRelease.engine(of: image), !container.isInit || container.isSidecar
    else { return nil }
    // The image serves unless it is told to run something else: a client, a loop of dumps.
    if let program = container.arguments.first?.text, !program.hasPrefix("-") {
      let name = program.split(separator: "/").last.map(String.init) ?? ""
      let runs = container.arguments.contains { argument in
        ["postgres", "mysqld", "mariadbd", "mongod", "docker-entrypoint.sh"].contains {
          argument.text?.contains($0) ?? false
        }
      }
      guard runs || ["entrypoint.sh", "run.sh", "tini"].contains(name) else { return nil }
    }
    return ServedDatabase(
      engine: engine, release: DatabaseRelease.of(image), member: pod.workload,
      image: container.cursor["image"], pod: pod)
  }

  /// Databases that operators make, with the Services in front of them.
  ///
  /// Sources: CloudNativePG 1.27 API, Cluster; Zalando Postgres Operator 1.14, "Cluster manifest
  /// reference"; Crunchy PGO 5.8, PostgresCluster; MariaDB Operator 25, MariaDB.
  private static func operated(
    _ member: ObjectSet.Member
  ) -> (server: ServedDatabase, services: [String])? {
    let (spec, name) = (member.root["spec"], member.name)
    func make(
      _ engine: DatabaseRelease.Engine, _ image: Cursor, _ release: DatabaseRelease?,
      _ services: [String]
    ) -> (server: ServedDatabase, services: [String]) {
      let server = ServedDatabase(
        engine: engine, release: release, member: member, image: image, pod: nil)
      return (server, services)
    }
    switch (member.identity.group, member.kind) {
    case ("postgresql.cnpg.io", "Cluster"):
      let image = spec["imageName"]
      let major = spec[at: "imageCatalogRef", "major"]
      let release =
        image.text.flatMap { try? ImageReference(parsing: $0) }.flatMap(release)
        ?? major.text.flatMap { DatabaseRelease(engine: .postgres, numbers: $0) }
      return make(
        .postgres, image.exists ? image : major, release, ["rw", "ro", "r"].map { "\(name)-\($0)" })
    case ("acid.zalan.do", "postgresql"):
      let version = spec[at: "postgresql", "version"]
      return make(
        .postgres, version,
        version.text.flatMap { DatabaseRelease(engine: .postgres, numbers: $0) },
        [name, "\(name)-repl", "\(name)-pooler"])
    case ("postgres-operator.crunchydata.com", "PostgresCluster"):
      let version = spec["postgresVersion"]
      return make(
        .postgres, version,
        version.text.flatMap { DatabaseRelease(engine: .postgres, numbers: $0) },
        ["primary", "replicas", "ha", "pgbouncer"].map { "\(name)-\($0)" })
    case ("k8s.mariadb.com", "MariaDB"):
      let image = spec["image"]
      return make(
        .mariadb, image, image.text.flatMap { try? ImageReference(parsing: $0) }.flatMap(release),
        [name, "\(name)-primary", "\(name)-secondary"])
    default: return nil
    }
  }

  private static func release(_ image: ImageReference) -> DatabaseRelease? {
    DatabaseRelease.of(image)
  }
}

extension DatabaseRelease.Engine {
  /// Clients of the one read servers of the other.
  package func speaks(_ other: DatabaseRelease.Engine) -> Bool {
    self == other || [self, other].allSatisfy { $0 == .mysql || $0 == .mariadb }
  }
}

extension ObjectSet {
  /// The databases of the set.
  package var databases: ServedDatabases { computedDatabases { ServedDatabases(self) } }
}
