import Environment
import Prometheus

/// What the exporter of the environment's PostgreSQL tells, under one name in every mode.
struct DatabaseSeries {
  let up: ExporterGauge<Units.Flag>
  let maximumConnections: ExporterGauge<Units.Count>
  /// With the label `state`.
  let connections: ExporterGauge<Units.Count>
  let longestTransaction: ExporterGauge<Units.Seconds>
  let size: ExporterGauge<Units.Bytes>
  let started: ExporterGauge<Units.UnixTime>
  /// With the label `kind`, as the next two.
  let lastBackupSize: ExporterGauge<Units.Bytes>
  let previousBackupSize: ExporterGauge<Units.Bytes>
  let lastBackupCompleted: ExporterGauge<Units.UnixTime>
  let commits: ExporterCounter<Units.Count>
  let rollbacks: ExporterCounter<Units.Count>
  let blocksHit: ExporterCounter<Units.Count>
  let blocksRead: ExporterCounter<Units.Count>
  let rowsFetched: ExporterCounter<Units.Count>
  let rowsInserted: ExporterCounter<Units.Count>
  let rowsUpdated: ExporterCounter<Units.Count>
  let rowsDeleted: ExporterCounter<Units.Count>
  let deadlocks: ExporterCounter<Units.Count>
}

extension DatabaseSeries {
  init(_ spec: EnvironmentSpec) {
    switch spec.postgres.mode {
    case .cluster: self = .cloudNativePG
    case .statefulSet, .external: self = .postgresExporter
    }
  }

  private static let postgresExporter = DatabaseSeries(
    up: PostgresMetrics.up, maximumConnections: PostgresMetrics.maximumConnections,
    connections: PostgresMetrics.activityCount,
    longestTransaction: PostgresMetrics.longestTransaction, size: PostgresMetrics.databaseSize,
    started: PostgresMetrics.started,
    lastBackupSize: PostgresMetrics.lastBackupSize,
    previousBackupSize: PostgresMetrics.previousBackupSize,
    lastBackupCompleted: PostgresMetrics.lastBackupCompleted, commits: PostgresMetrics.commits,
    rollbacks: PostgresMetrics.rollbacks, blocksHit: PostgresMetrics.blocksHit,
    blocksRead: PostgresMetrics.blocksRead, rowsFetched: PostgresMetrics.rowsFetched,
    rowsInserted: PostgresMetrics.rowsInserted, rowsUpdated: PostgresMetrics.rowsUpdated,
    rowsDeleted: PostgresMetrics.rowsDeleted, deadlocks: PostgresMetrics.deadlocks)

  private static let cloudNativePG = DatabaseSeries(
    up: CloudNativePGMetrics.up, maximumConnections: CloudNativePGMetrics.maximumConnections,
    connections: CloudNativePGMetrics.connections,
    longestTransaction: CloudNativePGMetrics.longestTransaction,
    size: CloudNativePGMetrics.databaseSize, started: CloudNativePGMetrics.started,
    lastBackupSize: CloudNativePGMetrics.lastBackupSize,
    previousBackupSize: CloudNativePGMetrics.previousBackupSize,
    lastBackupCompleted: CloudNativePGMetrics.lastBackupCompleted,
    commits: CloudNativePGMetrics.commits, rollbacks: CloudNativePGMetrics.rollbacks,
    blocksHit: CloudNativePGMetrics.blocksHit, blocksRead: CloudNativePGMetrics.blocksRead,
    rowsFetched: CloudNativePGMetrics.rowsFetched,
    rowsInserted: CloudNativePGMetrics.rowsInserted,
    rowsUpdated: CloudNativePGMetrics.rowsUpdated, rowsDeleted: CloudNativePGMetrics.rowsDeleted,
    deadlocks: CloudNativePGMetrics.deadlocks)
}
