package import Findings
import Kubernetes

/// A database takes as many connections as its clients may open.
package struct ConnectionsOverLimit: Check {
  package static let info = CheckInfo(
    id: "res-db-connections-over-budget",
    finds: "clients whose connection pools together are larger than the database allows",
    why: "at the highest number of replicas, or during a rollout, connections are refused",
    mend: "lower the pools or the replicas, or raise max_connections and its memory",
    source: "PostgreSQL 17 documentation, 20.3.1 Connection Settings",
    example: CheckExample(bad: example(pool: 40), good: example(pool: 20)))

  package init() {}

  package func run(on objects: ObjectSet) -> [Finding] {
    loads(in: objects).compactMap { load in
      guard let largest = load.clients.max(by: { $0.total < $1.total }),
        load.sum > load.server.clientConnections
      else { return nil }
      let server = load.server
      return finding(
        largest.field,
        "\(load.clients.map(\.term).joined(separator: " + ")) = \(load.sum) connections, but"
          + " \(server.member.identity.description) takes \(server.maxConnections) -"
          + " \(server.reserved) reserved = \(server.clientConnections)")
    }
  }

  package func derivations(
    of object: ObjectSet.Member, in objects: ObjectSet
  ) -> [Derivation] {
    loads(in: objects).filter { load in
      load.server.member === object || load.clients.contains { $0.pod.workload === object }
    }.map { load in
      let server = load.server
      return Derivation(
        "connections to \(server.member.identity)",
        load.clients.map { ["\($0.pod.description)", $0.name, $0.term, "\($0.total)"] },
        conclusion: "\(load.sum) of \(server.maxConnections) - \(server.reserved) reserved ="
          + " \(server.clientConnections)")
    }
  }

  /// A server with the pools of those that use it.
  private struct Load {
    var server: DatabaseServer
    var clients: [ConnectionPool]

    var sum: Int { clients.reduce(0) { $0.addingReportingOverflow($1.total).partialValue } }
  }

  private func loads(in objects: ObjectSet) -> [Load] {
    let servers = DatabaseServer.all(in: objects)
    guard !servers.isEmpty else { return [] }
    let pools = objects.pods.flatMap { ConnectionPools.of($0, in: objects) }
    return servers.map { server in
      Load(
        server: server,
        clients: pools.filter { Self.uses($0.pod, server, among: servers, objects) })
    }
  }

  /// A pod uses the server whose Service it names, or the only one of its namespace.
  private static func uses(
    _ pod: PodTemplate, _ server: DatabaseServer, among servers: [DatabaseServer],
    _ objects: ObjectSet
  ) -> Bool {
    guard pod.workload !== server.member else { return false }
    let near = servers.filter { $0.member.namespace == pod.namespace }
    if near.count == 1, near[0].member === server.member { return true }
    return pod.containers.flatMap(\.environment).contains { variable in
      guard let value = variable["value"].text else { return false }
      let words = value.split { "@/:?= ,".contains($0) }
      return words.contains { word in
        let parts = word.split(separator: ".").map(String.init)
        guard let name = parts.first, server.services.contains(name) else { return false }
        return parts.count > 1
          ? parts[1] == server.member.namespace : server.member.namespace == pod.namespace
      }
    }
  }

  private static func example(pool: Int) -> String {
    """
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
            - name: db
              image: postgres:16
              args: [-c, max_connections=100]
    ---
    apiVersion: apps/v1
    kind: Deployment
    metadata: { name: web, namespace: shop }
    spec:
      replicas: 3
      selector: { matchLabels: { app: web } }
      template:
        metadata: { labels: { app: web } }
        spec:
          containers:
            - name: web
              image: registry.example.com/web:1.0.0
              env: [{ name: DB_POOL_SIZE, value: "\(pool)" }]
    """
  }
}
