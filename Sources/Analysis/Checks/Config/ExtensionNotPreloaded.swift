package import Findings
import Kubernetes
import YAML

/// Extensions that work from the start of the server are loaded then.
package struct ExtensionNotPreloaded: Check {
  package static let info = CheckInfo(
    id: "cfg-pg-extension-not-preloaded",
    finds:
      "an extension of PostgreSQL, or one of its settings, whose library shared_preload_libraries does not name",
    why:
      "CREATE EXTENSION or every query of it fails, or its settings have no effect; loading it needs a restart",
    mend: "add the library to shared_preload_libraries and start the server again",
    source:
      "PostgreSQL 17 documentation, F.32 pg_stat_statements, F.3 auto_explain; documentation of TimescaleDB, pg_cron, pgAudit, Citus",
    example: CheckExample(
      bad: """
        apiVersion: v1
        kind: ConfigMap
        metadata: { name: init, namespace: shop }
        data:
          init.sql: |
            CREATE EXTENSION pg_stat_statements;
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
                - name: postgres
                  image: postgres:17
                  volumeMounts: [{ name: init, mountPath: /docker-entrypoint-initdb.d }]
              volumes: [{ name: init, configMap: { name: init } }]
        """,
      good: """
        apiVersion: v1
        kind: ConfigMap
        metadata: { name: init, namespace: shop }
        data:
          init.sql: |
            CREATE EXTENSION pg_stat_statements;
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
                - name: postgres
                  image: postgres:17
                  args: [-c, shared_preload_libraries=pg_stat_statements]
                  volumeMounts: [{ name: init, mountPath: /docker-entrypoint-initdb.d }]
              volumes: [{ name: init, configMap: { name: init } }]
        """))

  package init() {}

  package func run(on objects: ObjectSet) -> [Finding] {
    objects.postgresServers.flatMap { server -> [Finding] in
      guard !server.preloadsUnseen else { return [] }
      var seen: Set<String> = []
      let created = server.scripts.flatMap { script in
        script.statements.compactMap(\.createdExtension).compactMap { token -> Finding? in
          guard let name = token.name, Self.libraries.contains(name), isMissing(name, server),
            seen.insert(name).inserted
          else { return nil }
          let place = script.place(Int(token.mark.line), Int(token.mark.column))
          return finding(
            at: place,
            "the extension \(name) is created, but \(server.description) does not load it:"
              + " \(Self.loaded(server))")
        }
      }
      let set = server.parameters.sorted { $0.key < $1.key }.compactMap {
        name, parameter -> Finding? in
        let library = String(name.prefix { $0 != "." })
        guard library != name, Self.libraries.contains(library), isMissing(library, server),
          seen.insert(library).inserted
        else { return nil }
        return finding(
          at: parameter.place,
          "\(name) is set, but \(server.description) does not load \(library):"
            + " \(Self.loaded(server))")
      }
      return created + set
    }
  }

  private func isMissing(_ library: String, _ server: PostgreSQLServer) -> Bool {
    !server.preloaded.contains(library)
  }

  private static func loaded(_ server: PostgreSQLServer) -> String {
    server.preloaded.isEmpty
      ? "shared_preload_libraries is empty"
      : "shared_preload_libraries has " + server.preloaded.sorted().joined(separator: ", ")
  }

  private static let libraries: Set<String> = [
    "pg_stat_statements", "timescaledb", "pg_cron", "auto_explain", "pgaudit", "citus",
    "pg_stat_kcache", "pg_qualstats", "pg_wait_sampling", "pg_squeeze", "pglogical", "pg_net",
    "pg_stat_monitor", "set_user", "bg_mon", "pg_failover_slots", "pg_partman_bgw",
  ]
}
