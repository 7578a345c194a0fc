import Contract
import Environment
import Foundation
import Kubernetes
import Manifests
import TestSupport
import Testing
import YAML

/// From a backup to its metrics: the scripts, PostgreSQL and its exporter, all for real.
@Suite struct BackupMetricsTests {
  @Test func `the exporter gives size and time of the last backups after a real run`() throws {
    try ThrowawayPostgres.withRunning { server in
      try server.fillTables()
      let exporter = try PostgresExporterRun(
        of: server, queries: try queries("development", "postgres-exporter-queries"))
      defer { exporter.stop() }
      #expect(try exporter.samples("vibe_backup").isEmpty)

      let start = Date().timeIntervalSince1970
      let backup = try BackupRun(of: server)
      #expect(try backup.dump().status == 0)
      #expect(try backup.upload().status == 0)
      #expect(try backup.record().errorText == "")
      let size = try self.size(of: backup)
      var found = try exporter.samples("vibe_backup")
      // The label `server` is the exporter's own.
      let labels = "{kind=\"daily\",server=\"127.0.0.1:\(server.port)\"}"
      #expect(
        found.map(\.series) == [
          "vibe_backup_last_completed_timestamp_seconds\(labels)",
          "vibe_backup_last_size_bytes\(labels)", "vibe_backup_previous_size_bytes\(labels)",
        ])
      #expect(found[0].value >= start - 1 && found[0].value <= Date().timeIntervalSince1970 + 1)
      #expect(found[1].value == Double(size))
      #expect(found[2].value.isNaN)

      // Names of dumps are those of the second in which they are made.
      try server.query(
        "UPDATE \(BackupRecords.table) SET name = 'earlier', finished_at = finished_at - '1 day'::interval"
      )
      try server.query("TRUNCATE agents")
      #expect(try backup.dump().status == 0)
      #expect(try backup.record().errorText == "")
      found = try exporter.samples("vibe_backup")
      #expect(found[1].value == Double(try self.size(of: backup)))
      #expect(found[2].value == Double(size))
      #expect(found[1].value < found[2].value)
    }
  }

  /// The statements that production's cluster runs when it is made, and its exporter's question.
  ///
  /// Asked by a member of pg_monitor, with a search path that is fixed.
  /// Source: CloudNativePG 1.30, "Monitoring", "Custom query privileges and safety".
  @Test func `CloudNativePG's exporter may connect and ask`() throws {
    let cluster = try object("production", "Cluster", "postgres")
    let statements =
      cluster["spec"]?["bootstrap"]?["initdb"]?["postInitApplicationSQL"]?.items ?? []
    #expect(statements.count > 5)
    let reference = cluster["spec"]?["monitoring"]?["customQueriesConfigMap"]?[0]
    #expect(reference?["key"]?.string == "queries.yaml")
    let map = try object("production", "ConfigMap", reference?["name"]?.string ?? "")
    #expect(map["metadata"]?["labels"]?["cnpg.io/reload"]?.string == "")
    let text = try queries("production", "postgres-queries")
    #expect(text == (try queries("development", "postgres-exporter-queries")))
    let file = Parser.parseSingle(SourceFile(path: "queries.yaml", text: text)).node
    let query = try #require(file?["vibe_backup"]?["query"]?.string)

    try ThrowawayPostgres.withRunning { server in
      try server.query("DROP SCHEMA \(BackupRecords.schema) CASCADE")
      // The roles are there already.
      for statement in statements.compactMap(\.string) where !statement.hasPrefix("CREATE ROLE") {
        try server.query(statement)
      }
      try server.query(
        "CREATE ROLE cnpg_metrics_exporter LOGIN INHERIT; GRANT pg_monitor TO cnpg_metrics_exporter"
      )
      #expect(
        try server.query(
          "SELECT has_database_privilege('cnpg_metrics_exporter', current_database(), 'CONNECT')")
          == "t\n")
      let record = "SELECT \(BackupRecords.function)('weekly', 'one', 4096)"
      #expect(try server.attempt(record, as: .backup) == nil)
      let row = try server.query(
        "SET ROLE cnpg_metrics_exporter; SET search_path = pg_catalog, public, pg_temp; \(query)")
      #expect(row.hasPrefix("weekly|4096||"))
    }
  }

  private func size(of backup: BackupRun) throws -> Int {
    let path = backup.folder.path + "/scratch/\(try backup.finishedDump()).dump"
    return try Data(contentsOf: URL(fileURLWithPath: path)).count
  }

  private func queries(_ environment: String, _ map: String) throws -> String {
    try #require(
      try object(environment, "ConfigMap", map)["data"]?["queries.yaml"]?.string)
  }

  private func object(_ environment: String, _ kind: String, _ name: String) throws -> Node {
    let file = { (path: String) in
      SourceFile(path: path, bytes: try PackageRoot.bytes(of: path))
    }
    let loaded = EnvironmentLoader.load(
      base: try file("environments/base.yaml"),
      overlay: try file("environments/\(environment).yaml"), name: environment)
    let built = Manifests.build(try #require(loaded.spec), templates: try Templates.read())
    return try #require(
      built.files.flatMap(\.objects).first { $0.kind == kind && $0.name == name }?.node)
  }
}
