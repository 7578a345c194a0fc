/// Every alert that an environment can have; the raw value is the label `alertname`.
package enum AlertName: String, CaseIterable, Sendable {
  // The operations guide's six.
  case highErrorRate = "HighErrorRate"
  case highLatency = "HighLatency"
  case podCrashLooping = "PodCrashLooping"
  case databaseConnectionFailure = "DatabaseConnectionFailure"
  case highMemoryUsage = "HighMemoryUsage"
  case highCPUUsage = "HighCPUUsage"

  // The objectives, by the window that the budget is seen to burn in.
  case availabilityBurnHour = "AvailabilityBurnHour"
  case availabilityBurnSixHours = "AvailabilityBurnSixHours"
  case availabilityBurnDay = "AvailabilityBurnDay"
  case availabilityBurnThreeDays = "AvailabilityBurnThreeDays"
  case latencyBurnHour = "LatencyBurnHour"
  case latencyBurnSixHours = "LatencyBurnSixHours"
  case latencyBurnDay = "LatencyBurnDay"
  case latencyBurnThreeDays = "LatencyBurnThreeDays"

  case targetDown = "TargetDown"
  case podOOMKilled = "PodOOMKilled"
  case autoscalerAtMaximum = "AutoscalerAtMaximum"
  case autoscalerBlind = "AutoscalerBlind"
  case diskFilling = "DiskFilling"
  case volumeNearFull = "VolumeNearFull"
  case quotaNearFull = "QuotaNearFull"
  case backupMissing = "BackupMissing"
  case weeklyBackupMissing = "WeeklyBackupMissing"
  case certificateExpiring = "CertificateExpiring"
  case connectionsNearLimit = "ConnectionsNearLimit"
  case longTransaction = "LongTransaction"
  case replicationLag = "ReplicationLag"
  case databaseFailover = "DatabaseFailover"
  case queueAge = "QueueAge"
  case rateLimited = "RateLimited"
  case loginFailures = "LoginFailures"
  case watchdog = "Watchdog"

  /// Alerts of the same environment that explain this one: while one of them fires, nobody needs to
  /// hear of this.
  package var followsFrom: [AlertName] {
    switch self {
    case .highErrorRate, .highLatency, .queueAge: [.databaseConnectionFailure]
    case .availabilityBurnHour, .latencyBurnHour: [.databaseConnectionFailure]
    case .availabilityBurnSixHours: [.databaseConnectionFailure, .availabilityBurnHour]
    case .availabilityBurnDay: [.availabilityBurnHour, .availabilityBurnSixHours]
    case .availabilityBurnThreeDays:
      [.availabilityBurnHour, .availabilityBurnSixHours, .availabilityBurnDay]
    case .latencyBurnSixHours: [.databaseConnectionFailure, .latencyBurnHour]
    case .latencyBurnDay: [.latencyBurnHour, .latencyBurnSixHours]
    case .latencyBurnThreeDays: [.latencyBurnHour, .latencyBurnSixHours, .latencyBurnDay]
    case .podCrashLooping: [.podOOMKilled]
    case .replicationLag: [.databaseFailover]
    default: []
    }
  }

  /// Labels beside the environment that an alert and its cause must have in common.
  var sharedWithCause: [String] {
    switch self {
    case .podCrashLooping: ["namespace", "pod", "container"]
    default: []
    }
  }

  /// The page that says what to do, in the environment's folder of `out/`.
  package var runbookPath: String { "runbooks/\(rawValue).md" }
}
