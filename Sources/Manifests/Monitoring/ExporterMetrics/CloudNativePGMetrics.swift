package import Prometheus

/// PostgreSQL as each instance of CloudNativePG reports it: mode `cluster`.
///
/// Source: CloudNativePG 1.30, documentation "Monitoring" and `config/manager/default-monitoring.yaml`
/// (ConfigMap cnpg-default-monitoring): the prefix is `cnpg_` and the name of the query;
/// BackupQuery.
package enum CloudNativePGMetrics {
  private static let backends = ["datname", "usename", "application_name", "state"]
  private static let database = ["datname"]
  private static let backup = [BackupQuery.Column.kind.rawValue]

  /// 1 if PostgreSQL is up.
  package static let up = ExporterGauge<Units.Flag>(
    .cloudNativePG, "cnpg_collector_up", ["cluster"])
  package static let maximumConnections = ExporterGauge<Units.Count>(
    .cloudNativePG, "cnpg_pg_settings_setting", ["name"],
    where: .label("name", is: "max_connections"))
  package static let connections = ExporterGauge<Units.Count>(
    .cloudNativePG, "cnpg_backends_total", backends)
  /// Age of the oldest transaction of such sessions.
  package static let longestTransaction = ExporterGauge<Units.Seconds>(
    .cloudNativePG, "cnpg_backends_max_tx_duration_seconds", backends)
  package static let databaseSize = ExporterGauge<Units.Bytes>(
    .cloudNativePG, "cnpg_pg_database_size_bytes", database)
  package static let started = ExporterGauge<Units.UnixTime>(
    .cloudNativePG, "cnpg_pg_postmaster_start_time", [])
  /// How far the replica is behind; 0 on the primary.
  package static let replicationLag = ExporterGauge<Units.Seconds>(
    .cloudNativePG, "cnpg_pg_replication_lag", [])
  /// 1 on a replica, 0 on the primary.
  package static let inRecovery = ExporterGauge<Units.Flag>(
    .cloudNativePG, "cnpg_pg_replication_in_recovery", [])
  /// On the primary.
  package static let streamingReplicas = ExporterGauge<Units.Count>(
    .cloudNativePG, "cnpg_pg_replication_streaming_replicas", [])
  /// Of the newest finished backup of each kind; every instance says the same.
  package static let lastBackupSize = ExporterGauge<Units.Bytes>(
    .cloudNativePG, "cnpg_\(BackupQuery.Column.lastSize.metric)", backup)
  package static let previousBackupSize = ExporterGauge<Units.Bytes>(
    .cloudNativePG, "cnpg_\(BackupQuery.Column.previousSize.metric)", backup)
  package static let lastBackupCompleted = ExporterGauge<Units.UnixTime>(
    .cloudNativePG, "cnpg_\(BackupQuery.Column.lastCompleted.metric)", backup)
  package static let commits = counter("cnpg_pg_stat_database_xact_commit")
  package static let rollbacks = counter("cnpg_pg_stat_database_xact_rollback")
  package static let blocksHit = counter("cnpg_pg_stat_database_blks_hit")
  package static let blocksRead = counter("cnpg_pg_stat_database_blks_read")
  package static let rowsFetched = counter("cnpg_pg_stat_database_tup_fetched")
  package static let rowsInserted = counter("cnpg_pg_stat_database_tup_inserted")
  package static let rowsUpdated = counter("cnpg_pg_stat_database_tup_updated")
  package static let rowsDeleted = counter("cnpg_pg_stat_database_tup_deleted")
  package static let deadlocks = counter("cnpg_pg_stat_database_deadlocks")

  package static let all: [any ExporterMetric] = [
    up, maximumConnections, connections, longestTransaction, databaseSize, started, replicationLag,
    inRecovery, streamingReplicas, lastBackupSize, previousBackupSize, lastBackupCompleted, commits,
    rollbacks, blocksHit, blocksRead, rowsFetched,
    rowsInserted, rowsUpdated, rowsDeleted, deadlocks,
  ]

  private static func counter(_ name: String) -> ExporterCounter<Units.Count> {
    ExporterCounter(.cloudNativePG, name, database)
  }
}
