import Scalars

extension AlertsSpec: FieldGroup {
  init(from reader: inout FieldReader) {
    highErrorRate = reader.alert("highErrorRate", "Share of requests that end in a 5xx status.")
    highLatency = reader.alert(
      "highLatency", "99th percentile of the duration of requests.",
      in: .milliseconds(5)...(.seconds(60)))
    podCrashLooping = reader.alert("podCrashLooping", "Restarts of one pod within an hour.")
    databaseConnectionFailure = reader.alert(
      "databaseConnectionFailure", "The database does not answer.", team: AlertTiming.database)
    highMemoryUsage = reader.alert("highMemoryUsage", "Share of the memory limit in use.")
    highCPUUsage = reader.alert("highCPUUsage", "Share of the CPU limit in use.")
    targetDown = reader.alert("targetDown", "Prometheus does not reach a target.")
    podOOMKilled = reader.alert("podOOMKilled", "A container was ended for want of memory.")
    autoscalerAtMaximum = reader.alert(
      "autoscalerAtMaximum", "The autoscaler has as many replicas as it may have.")
    autoscalerBlind = reader.alert("autoscalerBlind", "The autoscaler cannot read its metrics.")
    diskFilling = reader.alert(
      "diskFilling", "How far ahead a node's disk is foreseen to be full.",
      in: .hours(1)...(.hours(168)))
    volumeNearFull = reader.alert("volumeNearFull", "Share of a volume in use.")
    quotaNearFull = reader.alert("quotaNearFull", "Share of the namespace's quota in use.")
    backupMissing = reader.alert(
      "backupMissing", "Time since the last good daily backup.", in: .hours(24)...(.hours(168)),
      team: AlertTiming.database)
    weeklyBackupMissing = reader.alert(
      "weeklyBackupMissing", "Time since the last good weekly backup.",
      in: .hours(168)...(.hours(720)), team: AlertTiming.database)
    backupTooSmall = reader.alert(
      "backupTooSmall", "Size of a backup as a share of the one before; fires below it.",
      team: AlertTiming.database)
    certificateExpiring = reader.alert(
      "certificateExpiring", "Time that a certificate is still valid; fires below it.",
      in: .hours(24)...(.hours(2160)))
    connectionsNearLimit = reader.alert(
      "connectionsNearLimit", "Share of max_connections in use.", team: AlertTiming.database)
    longTransaction = reader.alert(
      "longTransaction", "Age of the oldest transaction.", in: .seconds(1)...(.hours(24)),
      team: AlertTiming.database)
    replicationLag = reader.alert(
      "replicationLag", "How far a replica is behind the primary.",
      in: .seconds(1)...(.hours(24)), team: AlertTiming.database)
    databaseFailover = reader.alert(
      "databaseFailover", "Another instance has become the primary.", team: AlertTiming.database)
    queueAge = reader.alert(
      "queueAge", "Age of the oldest message that waits.", in: .seconds(1)...(.hours(24)))
    rateLimited = reader.alert(
      "rateLimited", "Requests per second that the server's rate limit refuses.")
    loginFailures = reader.alert("loginFailures", "Failed logins per minute.")
  }
}

extension FieldReader {
  /// An alert that has no threshold.
  fileprivate mutating func alert(
    _ key: String, _ documentation: String, team: LabelValue = AlertTiming.platform
  ) -> AlertTiming {
    group(key, documentation) { reader in AlertTiming(from: &reader, team: team) }
  }

  fileprivate mutating func alert(
    _ key: String, _ documentation: String, team: LabelValue = AlertTiming.platform
  ) -> AlertSpec<Ratio> {
    alert(key, documentation, team: team) { reader in
      reader.value(
        "threshold", in: Ratio(billionths: 1_000_000)...(.percent(100)), AlertTiming.threshold,
        example: "5%", text: \.percentText)
    }
  }

  fileprivate mutating func alert(
    _ key: String, _ documentation: String, in range: ClosedRange<Duration>,
    team: LabelValue = AlertTiming.platform
  ) -> AlertSpec<Duration> {
    alert(key, documentation, team: team) { reader in
      reader.value(
        "threshold", in: range, AlertTiming.threshold, example: range.lowerBound.prometheusText,
        text: \.prometheusText)
    }
  }

  fileprivate mutating func alert(
    _ key: String, _ documentation: String, team: LabelValue = AlertTiming.platform
  ) -> AlertSpec<Int> {
    alert(key, documentation, team: team) { reader in
      reader.integer("threshold", in: 0...1000, AlertTiming.threshold)
    }
  }

  private mutating func alert<Threshold>(
    _ key: String, _ documentation: String, team: LabelValue,
    threshold: (inout FieldReader) -> Threshold
  ) -> AlertSpec<Threshold> {
    group(key, documentation) { reader in
      AlertSpec(threshold: threshold(&reader), timing: AlertTiming(from: &reader, team: team))
    }
  }
}

extension AlertTiming {
  fileprivate static let platform: LabelValue = "platform"
  fileprivate static let database: LabelValue = "database"
  fileprivate static let threshold = "Fires beyond this value."

  fileprivate init(from reader: inout FieldReader, team defaultTeam: LabelValue) {
    self.for = reader.value(
      "for", in: .seconds(0)...(.seconds(86_400)), "How long the condition must hold.",
      example: "5m",
      text: \.prometheusText)
    severity = reader.choice("severity", "How urgent it is.") ?? .info
    team = reader.value(
      "team", default: defaultTeam, "Whose it is: the label by which routes may choose.",
      example: "platform", text: \.description)
  }
}

extension Duration {
  fileprivate static func hours(_ count: Int) -> Duration { .seconds(count * 3600) }
}

extension Ratio {
  /// As environment files write it: `5%`, `0.1%`.
  var percentText: String {
    "\(Ratio(billionths: billionths * 100))%"
  }
}
