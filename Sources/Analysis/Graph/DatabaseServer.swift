import Kubernetes

/// A PostgreSQL server of the set, with what it takes.
struct DatabaseServer: Sendable {
  let member: ObjectSet.Member
  /// Connections that clients may open beside those kept for superusers.
  let clientConnections: Int
  let maxConnections: Int
  let reserved: Int
  /// Where the number is, or would be, written.
  let field: Cursor
  /// Services that lead to it.
  let services: Set<String>

  /// All of a set: workloads with an image of PostgreSQL, and clusters of CloudNativePG.
  static func all(in objects: ObjectSet) -> [DatabaseServer] {
    let pods = objects.pods.compactMap { pod -> DatabaseServer? in
      guard let container = pod.longRunning.first(where: { $0.database == "postgres" }) else {
        return nil
      }
      let services = objects.services.filter { route in
        route.pods.contains { $0.workload === pod.workload }
      }.map(\.service.name)
      return DatabaseServer(
        pod.workload, DatabaseSettings(container, of: pod, in: objects), container.cursor["args"],
        Set(services))
    }
    let clusters = objects.members("Cluster").filter { $0.identity.group == "postgresql.cnpg.io" }
      .map { cluster in
        let parameters = cluster.root[at: "spec", "postgresql", "parameters"]
        return DatabaseServer(
          cluster, DatabaseSettings(parameters.texts), parameters["max_connections"],
          Set(["rw", "ro", "r"].map { "\(cluster.name)-\($0)" }))
      }
    return pods + clusters
  }

  /// Source: PostgreSQL 17 documentation, 20.3.1: defaults 100, 3 and 0.
  private init(
    _ member: ObjectSet.Member, _ settings: DatabaseSettings, _ field: Cursor,
    _ services: Set<String>
  ) {
    self.member = member
    maxConnections = settings.number("max_connections") ?? 100
    reserved =
      (settings.number("superuser_reserved_connections") ?? 3)
      + (settings.number("reserved_connections") ?? 0)
    clientConnections = maxConnections - reserved
    self.field = field
    self.services = services
  }
}
