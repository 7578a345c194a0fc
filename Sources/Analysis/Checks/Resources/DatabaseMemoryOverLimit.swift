package import Findings
import Kubernetes
import Scalars

/// The memory settings of PostgreSQL fit into the limit of its container.
package struct DatabaseMemoryOverLimit: Check {
  package static let info = CheckInfo(
    id: "res-db-memory-settings",
    finds:
      "settings of PostgreSQL that together may take more than the memory limit: shared_buffers, work_mem for each connection, maintenance_work_mem",
    why: "under load the kernel kills the database, and all connections are lost while it recovers",
    mend: "lower shared_buffers, work_mem or max_connections, or raise the memory limit",
    source: "PostgreSQL 16 documentation, 20.4 Resource Consumption: Memory",
    severity: .warning,
    certainty: .likely,
    example: CheckExample(
      bad: """
        apiVersion: apps/v1
        kind: StatefulSet
        metadata: { name: db, namespace: shop }
        spec:
          selector: { matchLabels: { app: db } }
          template:
            metadata: { labels: { app: db } }
            spec:
              containers:
                - name: db
                  image: postgres:16.9
                  args: [-c, shared_buffers=800MB, -c, max_connections=100]
                  resources: { limits: { memory: 1Gi } }
        """,
      good: """
        apiVersion: apps/v1
        kind: StatefulSet
        metadata: { name: db, namespace: shop }
        spec:
          selector: { matchLabels: { app: db } }
          template:
            metadata: { labels: { app: db } }
            spec:
              containers:
                - name: db
                  image: postgres:16.9
                  args: [-c, shared_buffers=256MB, -c, max_connections=100]
                  resources: { limits: { memory: 1Gi } }
        """))

  package init() {}

  package func run(on objects: ObjectSet) -> [Finding] {
    servers(in: objects).compactMap { field, limit, settings in
      guard let limit, let needed = settings.memory, needed > limit else { return nil }
      return finding(
        field, "\(settings.sum) = \(needed.rounded(upTo: .mebibytes(1))), but the limit is \(limit)"
      )
    }
  }

  package func derivations(
    of object: ObjectSet.Member, in objects: ObjectSet
  ) -> [Derivation] {
    servers(in: objects).filter { $0.field.member === object }.map { field, limit, settings in
      let needed = settings.memory.map { "\($0.rounded(upTo: .mebibytes(1)))" }
      return Derivation(
        "memory of the PostgreSQL server", [[settings.sum, needed ?? "not known"]],
        conclusion: "\(field.path) is \(limit?.description ?? "not set")")
    }
  }

  /// Every PostgreSQL server: where its limit stands, the limit, and its settings.
  private func servers(
    in objects: ObjectSet
  ) -> [(field: Cursor, limit: Quantity?, settings: DatabaseSettings)] {
    let containers = objects.pods.flatMap { pod in
      pod.longRunning.filter { $0.database == "postgres" }.map { container in
        (
          field: container.cursor[at: "resources", "limits", "memory"],
          limit: container.limit("memory"),
          settings: DatabaseSettings(container, of: pod, in: objects)
        )
      }
    }
    let clusters = objects.members("Cluster").filter { $0.identity.group == "postgresql.cnpg.io" }
      .map { cluster in
        let field = cluster.root[at: "spec", "resources", "limits", "memory"]
        return (
          field: field, limit: field.quantity,
          settings: DatabaseSettings(cluster.root[at: "spec", "postgresql", "parameters"].texts)
        )
      }
    return containers + clusters
  }
}
