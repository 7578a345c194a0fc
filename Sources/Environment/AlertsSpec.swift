package import Scalars

/// Thresholds of the alerts; the only place that they are written.
package struct AlertsSpec: Sendable {
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
}

/// An alert with a threshold: it fires when the value is above it for the whole of `for`.
package struct AlertSpec<Threshold: Sendable>: Sendable {
  package var threshold: Threshold
  package var timing: AlertTiming
}

/// How long a condition must hold, and how urgent it is.
package struct AlertTiming: Sendable {
  package var `for`: Duration
  package var severity: AlertSeverity
}

/// The label `severity` of an alert; P0, P1 and P2 of the operations guide.
package enum AlertSeverity: String, Sendable, CaseIterable {
  case critical, warning, info
}
