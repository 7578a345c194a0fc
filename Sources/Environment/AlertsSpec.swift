package import Scalars

/// Thresholds of the alerts; the only place that they are written.
///
/// The burn rates of the objectives have no thresholds of their own: the method fixes their factors.
/// The watchdog has none either, since it always fires.
package struct AlertsSpec: Sendable {
  // The operations guide's.
  /// Share of requests that end in 5xx.
  package var highErrorRate: AlertSpec<Ratio>
  /// 99th percentile of request duration.
  package var highLatency: AlertSpec<Duration>
  /// Restarts of one pod within an hour.
  package var podCrashLooping: AlertSpec<Int>
  /// No threshold: the database answers or it does not.
  package var databaseConnectionFailure: AlertTiming
  /// Share of the memory limit.
  package var highMemoryUsage: AlertSpec<Ratio>
  /// Share of the CPU limit.
  package var highCPUUsage: AlertSpec<Ratio>

  // Targets and pods.
  /// No threshold: Prometheus reaches a target or it does not.
  package var targetDown: AlertTiming
  /// No threshold: a container was ended for want of memory.
  package var podOOMKilled: AlertTiming
  /// No threshold: the autoscaler wants more replicas than it may have.
  package var autoscalerAtMaximum: AlertTiming
  /// No threshold: the autoscaler cannot read its metrics.
  package var autoscalerBlind: AlertTiming

  // Space and quota.
  /// How far ahead a node's disk is foreseen to be full.
  package var diskFilling: AlertSpec<Duration>
  /// Share of a volume in use.
  package var volumeNearFull: AlertSpec<Ratio>
  /// Share of the namespace's quota in use.
  package var quotaNearFull: AlertSpec<Ratio>

  // Backups and certificates.
  /// Time since the last good daily backup.
  package var backupMissing: AlertSpec<Duration>
  /// Time since the last good weekly backup.
  package var weeklyBackupMissing: AlertSpec<Duration>
  /// Size of a backup as a share of the one before; fires below it.
  package var backupTooSmall: AlertSpec<Ratio>
  /// Time that a certificate is still valid; fires below it.
  package var certificateExpiring: AlertSpec<Duration>

  // The database.
  /// Share of `max_connections` in use.
  package var connectionsNearLimit: AlertSpec<Ratio>
  /// Age of the oldest transaction.
  package var longTransaction: AlertSpec<Duration>
  /// How far a replica is behind; without meaning where there is none.
  package var replicationLag: AlertSpec<Duration>
  /// No threshold: another instance has become the primary.
  package var databaseFailover: AlertTiming

  // What clients feel and try.
  /// Age of the oldest message that waits.
  package var queueAge: AlertSpec<Duration>
  /// Requests refused by the server's rate limit, per second.
  package var rateLimited: AlertSpec<Int>
  /// Failed logins per minute.
  package var loginFailures: AlertSpec<Int>
}

/// An alert with a threshold: it fires when the value is beyond it for the whole of `for`.
package struct AlertSpec<Threshold: Sendable>: Sendable {
  package var threshold: Threshold
  package var timing: AlertTiming
}

/// How long a condition must hold, how urgent it is, and whose it is.
package struct AlertTiming: Sendable {
  package var `for`: Duration
  package var severity: AlertSeverity
  /// The label `team` of the alert, by which routes may choose.
  package var team: LabelValue

  /// For the alerts whose timing follows from a method and not from an environment.
  package init(for duration: Duration, severity: AlertSeverity, team: LabelValue) {
    self.for = duration
    self.severity = severity
    self.team = team
  }
}

/// The label `severity` of an alert; P0, P1 and P2 of the operations guide.
package enum AlertSeverity: String, Sendable, CaseIterable {
  case critical, warning, info
}
