import Contract
import Environment
import Prometheus
import Scalars

/// PostgreSQL, from its exporter and from the server's side of the connections.
extension Dashboards {
  static func postgresql(_ spec: EnvironmentSpec) -> Dashboard {
    let metrics = DatabaseSeries(spec)
    var rows = [
      DashboardRow(.databaseNow, databaseState(spec, metrics)),
      DashboardRow(.databaseConnections, databaseConnections(spec, metrics)),
      DashboardRow(.databaseActivity, databaseActivity(metrics)),
      DashboardRow(.databaseFromServer, databaseFromServer),
    ]
    if case .cluster(_, let instances) = spec.postgres.mode, instances > 1 {
      rows.append(DashboardRow(.replication, replication(spec, replicas: instances - 1)))
    }
    rows.append(DashboardRow(.backups, backups(spec, metrics)))
    return dashboard(
      .postgresql, spec, title: "PostgreSQL",
      description: "State, connections, activity, replication and backups of the database.",
      rows: rows)
  }

  private static func databaseState(
    _ spec: EnvironmentSpec, _ metrics: DatabaseSeries
  ) -> [Panel] {
    [
      .stat(
        "Reachable",
        "Whether every replica of the server reaches PostgreSQL; DatabaseConnectionFailure looks at"
          + " it.",
        thresholds: .below(critical: .flag(true)),
        PanelQuery(
          ServerMetrics.databaseUp.chosen.values.minimum(by: "namespace"), "reachable")),
      .stat(
        "Up", "Whether the exporter reaches PostgreSQL, for each instance.",
        thresholds: .below(critical: .flag(true)),
        PanelQuery(metrics.up.chosen.values.minimum(by: "pod"), .labels("pod"))),
      .gauge(
        "Connections", "Used connections as a share of max_connections, on the fullest instance.",
        thresholds: connectionThreshold(spec),
        PanelQuery(connectionShare(metrics).maximum(), "used")),
      .stat(
        "Longest transaction",
        "Age of the oldest transaction: an old one holds locks and keeps vacuum from its work.",
        thresholds: transactionThreshold(spec),
        PanelQuery(metrics.longestTransaction.chosen.values.maximum(by: "namespace"), "oldest")),
    ]
  }

  private static func databaseActivity(_ metrics: DatabaseSeries) -> [Panel] {
    let hits = metrics.blocksHit.chosenRate.sum(by: "pod")
    return [
      .timeSeries(
        "Transactions", "Transactions a second. Many rollbacks are errors of the server's.",
        thresholds: .none,
        PanelQuery(metrics.commits.chosenRate.sum(by: "namespace"), "commits"),
        PanelQuery(metrics.rollbacks.chosenRate.sum(by: "namespace"), "rollbacks")),
      .timeSeries(
        "Rows", "Rows a second, by what was done to them.", thresholds: .none,
        PanelQuery(metrics.rowsFetched.chosenRate.sum(by: "namespace"), "fetched"),
        PanelQuery(metrics.rowsInserted.chosenRate.sum(by: "namespace"), "inserted"),
        PanelQuery(metrics.rowsUpdated.chosenRate.sum(by: "namespace"), "updated"),
        PanelQuery(metrics.rowsDeleted.chosenRate.sum(by: "namespace"), "deleted")),
      .timeSeries(
        "Found in memory",
        "Share of the blocks that were in PostgreSQL's own cache; below 90% it is too small.",
        thresholds: .below(critical: .share(.percent(80)), warning: .share(.percent(90))),
        size: .third,
        PanelQuery(hits / (hits + metrics.blocksRead.chosenRate.sum(by: "pod")), .labels("pod"))),
      .timeSeries(
        "Deadlocks", "Transactions a second that were ended because they waited for each other.",
        thresholds: .above(warning: .perSecond(.percent(1)), critical: .perSecond(.percent(10))),
        size: .third,
        PanelQuery(metrics.deadlocks.chosenRate.sum(by: "datname"), .labels("datname"))),
      .timeSeries(
        "Size",
        "Size of each database; the volume's share is on the infrastructure dashboard.",
        thresholds: .none, size: .third,
        PanelQuery(metrics.size.chosen.values.maximum(by: "datname"), .labels("datname"))),
    ]
  }

  private static func databaseConnections(
    _ spec: EnvironmentSpec, _ metrics: DatabaseSeries
  ) -> [Panel] {
    [
      .timeSeries(
        "Connections by state",
        "Sessions by what they do. 'idle in transaction' ones hold locks for nothing.",
        thresholds: .none, isStacked: true,
        PanelQuery(metrics.connections.chosen.values.sum(by: "state"), .labels("state"))),
      .timeSeries(
        "Share of max_connections",
        "Used connections; the line is the threshold of the alert on connections near the limit.",
        thresholds: connectionThreshold(spec),
        PanelQuery(connectionShare(metrics), .labels("pod"))),
      .timeSeries(
        "Longest transaction by state", "Age of the oldest transaction of sessions in a state.",
        thresholds: transactionThreshold(spec),
        PanelQuery(
          metrics.longestTransaction.chosen.values.maximum(by: "state"), .labels("state"))),
      .timeSeries(
        "Running for",
        "Time since PostgreSQL started, by instance; back to zero where it started again.",
        thresholds: .below(critical: .seconds(.seconds(300)), warning: .seconds(.seconds(3600))),
        PanelQuery(metrics.started.chosen.values.age.minimum(by: "pod"), .labels("pod"))),
    ]
  }

  private static var databaseFromServer: [Panel] {
    let statements = ServerMetrics.databaseStatementDuration.chosen
    return [
      .timeSeries(
        "Statement duration", "Time that statements took, network included.",
        thresholds: .above(
          warning: .seconds(.milliseconds(250)), critical: .seconds(.milliseconds(1000))),
        size: .third,
        statements.query(percentile: 50), statements.query(percentile: 95),
        statements.query(percentile: 99)),
      .timeSeries(
        "Errors by class", "Database calls that failed, a second.",
        thresholds: .above(warning: .perSecond(.percent(10)), critical: .perSecond(.percent(100))),
        size: .third,
        PanelQuery(
          ServerMetrics.databaseErrors.chosenRate.sum(by: DatabaseErrorClass.label),
          .labels(DatabaseErrorClass.label))),
      .timeSeries(
        "Pooled connections", "The server's connections by what they are doing.",
        thresholds: .none, isStacked: true, size: .third,
        PanelQuery(
          ServerMetrics.databasePoolConnections.chosen.values.sum(by: PoolConnectionState.label),
          .labels(PoolConnectionState.label))),
    ]
  }

  /// Mode `cluster` alone has replicas.
  private static func replication(_ spec: EnvironmentSpec, replicas: Int) -> [Panel] {
    let role = CloudNativePGMetrics.inRecovery.chosen
    return [
      .timeSeries(
        "Replication lag",
        "How far each replica is behind the primary, which itself shows 0; the line is the threshold"
          + " of ReplicationLag.",
        thresholds: .alert(
          above: .seconds(spec.alerts.replicationLag.threshold), spec.alerts.replicationLag.timing),
        PanelQuery(
          CloudNativePGMetrics.replicationLag.chosen.values.maximum(by: "pod"), .labels("pod"))),
      .timeSeries(
        "Streaming replicas", "Replicas that are connected to the primary.",
        thresholds: .below(
          critical: .count(1), warning: replicas > 1 ? .count(replicas) : nil),
        PanelQuery(
          CloudNativePGMetrics.streamingReplicas.chosen.values.maximum(by: "namespace"),
          "streaming")),
      .timeSeries(
        "Roles", "1 for a replica, 0 for the primary.", thresholds: .none,
        PanelQuery(role.values.maximum(by: "pod"), .labels("pod"))),
      .timeSeries(
        "Failovers",
        "Changes between primary and replica within fifteen minutes; DatabaseFailover looks at them.",
        thresholds: .above(warning: .count(1)),
        PanelQuery(role.changes(over: .seconds(900)).maximum(by: "pod"), .labels("pod"))),
    ]
  }

  // MARK: Backups

  private static func backups(_ spec: EnvironmentSpec, _ metrics: DatabaseSeries) -> [Panel] {
    let recorded = metrics.lastBackupCompleted
    let kind = BackupQuery.Column.kind.rawValue
    return [
      lastBackup(
        "Last daily backup", .daily, recorded, BackupJob.daily, spec.alerts.backupMissing),
      lastBackup(
        "Last weekly backup", .weekly, recorded, BackupJob.weekly,
        spec.alerts.weeklyBackupMissing),
      .timeSeries(
        "Size of the last backups", "Bytes of the last finished backup of each kind, as stored.",
        thresholds: .none,
        PanelQuery(
          metrics.lastBackupSize.chosen.values.maximum(by: kind), .labels(kind))),
      .timeSeries(
        "Failed pods of backup jobs", "Pods that failed, by job; each is tried again a few times.",
        thresholds: .above(warning: .count(1)),
        PanelQuery(
          KubeStateMetrics.jobFailedPods.chosen.values.sum(by: "job_name"), .labels("job_name"))),
    ]
  }

  /// What the alert looks at: the record, and what stands in for it.
  private static func lastBackup(
    _ title: String, _ kind: BackupKind, _ recorded: ExporterGauge<Units.UnixTime>,
    _ cronJob: DNSName, _ alert: AlertSpec<Duration>
  ) -> Panel {
    let one = LabelMatcher.label("cronjob", is: "\(cronJob)")
    let label = BackupQuery.Column.kind.rawValue
    return .timeSeries(
      title,
      "Time since a backup was recorded, and since the job last succeeded or was made, which stand in"
        + " for a record; the line is the alert's threshold.",
      thresholds: .alert(above: .seconds(alert.threshold), alert.timing), size: .third,
      PanelQuery(
        recorded.chosen.narrowed(by: [.label(label, is: kind.rawValue)]).values.age
          .minimum(by: label), "since record"),
      PanelQuery(
        KubeStateMetrics.cronJobLastSuccess.chosen.narrowed(by: one).values.age
          .maximum(by: "cronjob"), "since success"),
      PanelQuery(
        KubeStateMetrics.cronJobCreated.chosen.narrowed(by: one).values.age
          .maximum(by: "cronjob"), "since creation"))
  }

  // MARK: Parts

  /// Each instance has its own limit.
  private static func connectionShare(
    _ metrics: DatabaseSeries
  ) -> InstantVector<Units.Share> {
    metrics.connections.chosen.values.sum(by: "pod")
      / metrics.maximumConnections.chosen.values.maximum(by: "pod")
  }

  private static func connectionThreshold(_ spec: EnvironmentSpec) -> Thresholds<Units.Share> {
    .alert(
      above: .share(spec.alerts.connectionsNearLimit.threshold),
      spec.alerts.connectionsNearLimit.timing)
  }

  private static func transactionThreshold(_ spec: EnvironmentSpec) -> Thresholds<Units.Seconds> {
    .alert(
      above: .seconds(spec.alerts.longTransaction.threshold), spec.alerts.longTransaction.timing)
  }
}
