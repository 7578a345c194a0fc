import Contract
import Environment
import Prometheus
import Scalars

extension AlertName {
  static let backupMissing = AlertName("BackupMissing")
  static let weeklyBackupMissing = AlertName("WeeklyBackupMissing")
}

/// No good backup for too long, or none at all.
///
/// What counts is the record that a backup writes into the database when it has been read back from
/// the store: a Job that succeeded says less, and what Kubernetes remembers of it goes with the
/// CronJob. Only while the exporter does not tell (TargetDown and DatabaseConnectionFailure say that)
/// a Job's success counts; and before there is either, the age of the CronJob.
extension Alerts {
  static func backupMissing(_ spec: EnvironmentSpec) -> ProvenAlert {
    missingBackup(
      .backupMissing, spec, spec.alerts.backupMissing, cronJob: "\(BackupJob.daily)", kind: .daily)
  }

  static func weeklyBackupMissing(_ spec: EnvironmentSpec) -> ProvenAlert {
    missingBackup(
      .weeklyBackupMissing, spec, spec.alerts.weeklyBackupMissing,
      cronJob: "\(BackupJob.weekly)", kind: .weekly)
  }

  private static func missingBackup(
    _ name: AlertName, _ spec: EnvironmentSpec, _ settings: AlertSpec<Duration>, cronJob: String,
    kind: BackupKind
  ) -> ProvenAlert {
    let metrics = DatabaseSeries(spec)
    let ofKind = LabelMatcher.label(BackupQuery.Column.kind.rawValue, is: kind.rawValue)
    let ofJob = LabelMatcher.label("cronjob", is: cronJob)
    let recorded = metrics.lastBackupCompleted.series(of: spec).narrowed(by: [ofKind])
      .values.age.minimum(by: "namespace")
    let success = KubeStateMetrics.cronJobLastSuccess.series(of: spec).narrowed(by: [ofJob])
      .values.age.minimum(by: "namespace")
    let created = KubeStateMetrics.cronJobCreated.series(of: spec).narrowed(by: [ofJob])
      .values.age.minimum(by: "namespace")
    let told = metrics.up.series(of: spec).values.maximum(by: "namespace").equals(.flag(true))
    let threshold = Scalar.seconds(settings.threshold)
    let rule = rule(
      name, spec, settings.timing,
      fires: (recorded > threshold)
        .or((success > threshold).unless(recorded >= .seconds(.zero)))
        .or(
          (created > threshold).unless(recorded >= .seconds(.zero))
            .unless((success >= .seconds(.zero)).unless(told))),
      summary: "The \(kind.rawValue) backup of Vibe Ensemble is missing",
      description: """
        The last good \(kind.rawValue) backup in \(.label("namespace")) is \(.value) old, more than \
        \(threshold.humanText), or there has never been one in that time.
        """, dashboard: .postgresql)
    return ProvenAlert(
      name, rule, missingBackupRunbook(RunbookCommands(spec: spec), cronJob),
      tests: tests(
        ofMissing: .slow(rule: rule, spec: spec), cronJob, kind,
        threshold: settings.threshold))
  }

  /// Test time begins in 1970, so what happened before is negative.
  private static func tests(
    ofMissing scenario: AlertScenario, _ cronJob: String, _ kind: BackupKind,
    threshold: Duration
  ) -> [RuleTest] {
    let begin = 1
    let steps = scenario.length(from: begin)
    let seconds = Double(threshold.milliseconds) / 1000
    let step = Double(scenario.step.milliseconds) / 1000
    let job = [NamedValue("cronjob", cronJob)]
    let ofKind = [NamedValue(BackupQuery.Column.kind.rawValue, kind.rawValue)]
    let metrics = DatabaseSeries(scenario.spec)
    let time = { (metric: ExporterGauge<Units.UnixTime>, seconds: Double) in
      scenario.series(metric, job, .constant(seconds, steps: steps))
    }
    let record = { (seconds: Double, foreign: Bool) in
      scenario.series(
        metrics.lastBackupCompleted, ofKind, .constant(seconds, steps: steps), foreign: foreign)
    }
    let exporter = { (up: Double) in scenario.series(metrics.up, [], .constant(up, steps: steps)) }
    let age = { (count: Int) in seconds + Double(count) * step }
    let success = KubeStateMetrics.cronJobLastSuccess
    let created = KubeStateMetrics.cronJobCreated
    let late = Double(steps) * step - seconds
    return scenario.proof(
      // A Job that succeeded does not stand in for a record, nor does one that failed revoke it.
      fires: "when the last record is too old", silent: "while the last record is young enough",
      from: begin, alert: scenario.alert(), value: age,
      firing: [
        record(-seconds, false), exporter(1), time(success, late), time(created, -10 * seconds),
      ],
      calm: [
        record(late, false), record(-2 * seconds, true), exporter(1), time(success, -2 * seconds),
        time(created, -10 * seconds),
      ]) + [
        scenario.fires(
          "fires when nothing was ever recorded", from: begin, alert: scenario.alert(), value: age,
          series: [exporter(1), time(success, late), time(created, -seconds)]),
        scenario.fires(
          "fires without a database when the last success is too old", from: begin,
          alert: scenario.alert(), value: age,
          series: [exporter(0), time(success, -seconds), time(created, -10 * seconds)]),
        scenario.silent(
          "is silent without an exporter while the last success is young enough", from: begin,
          series: [time(success, late), time(created, -10 * seconds)]),
        scenario.fires(
          "fires when there has never been a success", from: begin, alert: scenario.alert(),
          value: age, series: [time(created, -seconds)]),
        scenario.silent(
          "is silent while the CronJob is young", from: begin,
          series: [exporter(1), time(created, late)]),
      ]
  }

  private static func missingBackupRunbook(
    _ commands: RunbookCommands, _ cronJob: String
  ) -> Runbook {
    Runbook(
      meaning: """
        No backup by CronJob \(cronJob) was recorded in time. A backup is recorded in the database only \
        when the dump was read back, is not smaller than its minimum, and was uploaded and compared.
        """,
      impact: "None now; if the database were lost, so would be the work since the last backup.",
      commands: [
        "\(commands.kubectl) get cronjob \(cronJob)",
        "\(commands.kubectl) get jobs,pods --selector app.kubernetes.io/name=postgres-backup",
        "\(commands.kubectl) logs --selector app.kubernetes.io/name=postgres-backup --tail 50"
          + " --all-containers --prefix", commands.databasePods,
        commands.query(
          "SELECT kind, name, bytes, finished_at FROM \(BackupRecords.table)"
            + " ORDER BY finished_at DESC LIMIT 10"),
      ],
      causes: [
        "The store refuses: credentials, bucket, network. The log has a line with ERROR.",
        "The dump is too small, or does not fit into `backup.scratch`.",
        "The backup is good and its record is missing: the container `record` says why, with ERROR. A"
          + " database older than the records needs the statements of `backup-records.sql` once.",
        "The CronJob is suspended, or its pods find no room in the quota.",
      ],
      remedies: [
        "Mend what the log names, then start one by hand: `\(commands.kubectl) create job"
          + " --from=cronjob/\(cronJob) \(cronJob)-by-hand`.",
        "Do nothing risky to the database until one has succeeded.",
      ])
  }
}
