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
    let servers = DatabaseServer.all(in: objects)
    guard !servers.isEmpty else { return [] }
    let pools = objects.pods.flatMap { ConnectionPools.of($0, in: objects) }
    return servers.compactMap { server in
      let clients = pools.filter { Self.uses($0.pod, server, among: servers, objects) }
      let sum = clients.reduce(0) { $0.addingReportingOverflow($1.total).partialValue }
      guard let largest = clients.max(by: { $0.total < $1.total }), sum > server.clientConnections
      else { return nil }
      return finding(
        largest.field,
        "\(clients.map(\.term).joined(separator: " + ")) = \(sum) connections, but"
          + " \(server.member.identity.description) takes \(server.maxConnections) -"
          + " \(server.reserved) reserved = \(server.clientConnections)")
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
