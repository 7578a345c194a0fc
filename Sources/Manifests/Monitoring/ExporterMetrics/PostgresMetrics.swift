package import Prometheus

/// PostgreSQL as postgres_exporter reports it: modes `statefulSet` and `external`.
///
/// Source: postgres_exporter 0.16.0: README; `collector/pg_stat_database.go`, `pg_database.go`,
/// `pg_postmaster.go`, `pg_locks.go`; `cmd/postgres_exporter/queries.go` (pg_stat_activity) and
/// `pg_setting.go`; BackupQuery.
package enum PostgresMetrics {
  private static let database = ["datid", "datname"]
  /// Those of the backend and of its waits came with 0.17.0.
  ///
  /// Source: postgres_exporter, CHANGELOG, #1106.
  private static let activity = ["server", "datname", "state", "usename", "application_name"]
  /// Of our own query, whose series get the label `server` as all queries' do.
  private static let backup = [BackupQuery.Column.kind.rawValue, "server"]

  /// 1 if the exporter reaches the server.
  package static let up = ExporterGauge<Units.Flag>(.postgresExporter, "pg_up", [])
  package static let maximumConnections = ExporterGauge<Units.Count>(
    .postgresExporter, "pg_settings_max_connections", ["server"])
  package static let connections = ExporterGauge<Units.Count>(
    .postgresExporter, "pg_stat_database_numbackends", database)
  package static let activityCount = ExporterGauge<Units.Count>(
    .postgresExporter, "pg_stat_activity_count", activity)
  /// Age of the oldest transaction of such sessions.
  package static let longestTransaction = ExporterGauge<Units.Seconds>(
    .postgresExporter, "pg_stat_activity_max_tx_duration", activity)
  package static let databaseSize = ExporterGauge<Units.Bytes>(
    .postgresExporter, "pg_database_size_bytes", ["datname"])
  package static let started = ExporterGauge<Units.UnixTime>(
    .postgresExporter, "pg_postmaster_start_time_seconds", [])
  package static let locks = ExporterGauge<Units.Count>(
    .postgresExporter, "pg_locks_count", ["datname", "mode"])
  /// Of the newest finished backup of each kind.
  package static let lastBackupSize = ExporterGauge<Units.Bytes>(
    .postgresExporter, BackupQuery.Column.lastSize.metric, backup)
  package static let previousBackupSize = ExporterGauge<Units.Bytes>(
    .postgresExporter, BackupQuery.Column.previousSize.metric, backup)
  package static let lastBackupCompleted = ExporterGauge<Units.UnixTime>(
    .postgresExporter, BackupQuery.Column.lastCompleted.metric, backup)
  package static let commits = counter("pg_stat_database_xact_commit")
  package static let rollbacks = counter("pg_stat_database_xact_rollback")
  package static let blocksHit = counter("pg_stat_database_blks_hit")
  package static let blocksRead = counter("pg_stat_database_blks_read")
  package static let rowsFetched = counter("pg_stat_database_tup_fetched")
  package static let rowsInserted = counter("pg_stat_database_tup_inserted")
  package static let rowsUpdated = counter("pg_stat_database_tup_updated")
  package static let rowsDeleted = counter("pg_stat_database_tup_deleted")
  package static let deadlocks = counter("pg_stat_database_deadlocks")

  package static let all: [any ExporterMetric] = [
    up, maximumConnections, connections, activityCount, longestTransaction, databaseSize, started,
    locks, lastBackupSize, previousBackupSize, lastBackupCompleted, commits, rollbacks, blocksHit,
    blocksRead, rowsFetched, rowsInserted, rowsUpdated,
    rowsDeleted, deadlocks,
  ]

  private static func counter(_ name: String) -> ExporterCounter<Units.Count> {
    ExporterCounter(.postgresExporter, name, database)
  }
}
