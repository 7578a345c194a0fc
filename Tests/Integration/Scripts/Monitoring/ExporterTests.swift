import Contract
import Foundation
import Manifests
import TestSupport
import Testing

@Suite("Programs of others, scraped for real")
struct ExporterTests {
  @Test("node_exporter exports what we query")
  func nodes() throws {
    let folder = try ScratchFolder()
    defer { folder.remove() }
    let port = try freePort()
    let exporter = try BackgroundProgram(
      "prometheus-node-exporter", ["--web.listen-address=127.0.0.1:\(port)"], in: folder)
    defer { exporter.stop() }
    try expect(NodeMetrics.all, from: exporter, port)
  }

  /// Debian's postgres_exporter is 0.11.1, the pinned one is 0.16.0.
  @Test("postgres_exporter exports what we query, with the rights of our role")
  func postgres() throws {
    try ThrowawayPostgres.withRunning { server in
      let role = DatabaseRole.monitor
      let port = try freePort()
      let exporter = try BackgroundProgram(
        "prometheus-postgres-exporter", ["--web.listen-address=127.0.0.1:\(port)"],
        environment: [
          "DATA_SOURCE_URI": "127.0.0.1:\(server.port)/\(DatabaseFacts.name)?sslmode=disable",
          "DATA_SOURCE_USER": role.rawValue,
          "DATA_SOURCE_PASS_FILE": server.path(role.passwordFile),
        ], in: server.folder)
      defer { exporter.stop() }
      // Our own queries are what BackupMetricsTests looks at.
      let metrics = PostgresMetrics.all.filter { !$0.name.hasPrefix("vibe_") }
      try expect(metrics, from: exporter, port, exceptions: Self.differencesOfPostgres(metrics))
    }
  }

  /// What 0.11.1 says of the metrics that differ in 0.16.0: every series has the label `server`, which
  /// those of collectors lost.
  ///
  /// Source: postgres_exporter, CHANGELOG: 0.12.0 (#618 several servers, #673 `usename` and
  /// `application_name` of pg_stat_activity), 0.13.0 (#685 and #801, queries become collectors).
  private static func differencesOfPostgres(
    _ metrics: [any ExporterMetric]
  ) -> [String: Set<String>?] {
    var differences: [String: Set<String>?] = [:]
    for metric in metrics {
      switch metric.name {
      case "pg_postmaster_start_time_seconds": differences[metric.name] = .some(nil)
      case let name where name.hasPrefix("pg_stat_activity_"):
        differences[name] = ["server", "datname", "state"]
      case let name where name.hasPrefix("pg_stat_database_"):
        differences[name] = ["server", "datid", "datname"]
      case "pg_database_size_bytes": differences[metric.name] = ["server", "datname"]
      case "pg_locks_count": differences[metric.name] = ["server", "datname", "mode"]
      default: break
      }
    }
    return differences
  }

  @Test("Prometheus and Alertmanager export what we query")
  func monitoring() throws {
    try LoopbackStack.withRunning("production", clustered: true) { stack in
      try stack.alertmanager.wait(for: "alert") { try !stack.alertmanager.alerts().isEmpty }
      try expect(PrometheusMetrics.all, of: stack.prometheus.exposition())
      try expect(
        AlertmanagerMetrics.all, of: stack.alertmanager.exposition(),
        // 0.26 added the label `reason`.
        exceptions: ["alertmanager_notifications_failed_total": ["integration"]])
    }
  }

  private func expect(
    _ metrics: [any ExporterMetric], from program: BackgroundProgram, _ port: Int,
    exceptions: [String: Set<String>?] = [:]
  ) throws {
    try program.wait(for: "answer") { try loopbackAnswer(port, "/metrics") != nil }
    let text = String(decoding: try loopbackAnswer(port, "/metrics") ?? Data(), as: UTF8.self)
    try expect(metrics, of: text, exceptions: exceptions)
  }

  /// Each metric is there, with the labels of the table.
  ///
  /// The exceptions are what Debian's older version says instead, for metrics that differ in the
  /// pinned version: other labels, or nil for nothing.
  private func expect(
    _ metrics: [any ExporterMetric], of text: String,
    exceptions: [String: Set<String>?] = [:]
  ) throws {
    let series = ExposedSeries.all(in: text)
    for metric in metrics {
      let found = Set(series.filter { $0.name == metric.name }.map(\.labels))
      let expected = exceptions[metric.name] ?? Set(metric.labels)
      #expect(
        found == Set([expected].compactMap { $0 }),
        "\(metric.exporter.rawValue): \(metric.name) has the labels \(found)")
    }
  }
}
