import Environment
import Prometheus
import Scalars

extension AlertName {
  static let backupMissing = AlertName("BackupMissing")
  static let weeklyBackupMissing = AlertName("WeeklyBackupMissing")
}

/// No good backup for too long, or none at all: the CronJob's last success as Kubernetes records it.
extension Alerts {
  static func backupMissing(_ spec: EnvironmentSpec) -> ProvenAlert {
    missingBackup(
      .backupMissing, spec, spec.alerts.backupMissing, cronJob: "postgres-backup", kind: "daily")
  }

  static func weeklyBackupMissing(_ spec: EnvironmentSpec) -> ProvenAlert {
    missingBackup(
      .weeklyBackupMissing, spec, spec.alerts.weeklyBackupMissing,
      cronJob: "postgres-weekly-backup", kind: "weekly")
  }

  private static func missingBackup(
    _ name: AlertName, _ spec: EnvironmentSpec, _ settings: AlertSpec<Duration>, cronJob: String,
    kind: String
  ) -> ProvenAlert {
    let one = LabelMatcher.label("cronjob", is: cronJob)
    let success = KubeStateMetrics.cronJobLastSuccess.series(of: spec).narrowed(by: one)
      .values.age.minimum(by: "namespace", "cronjob")
    let created = KubeStateMetrics.cronJobCreated.series(of: spec).narrowed(by: one)
      .values.age.minimum(by: "namespace", "cronjob")
    let threshold = Scalar.seconds(settings.threshold)
    let rule = rule(
      name, spec, settings.timing,
      // Before its first success a CronJob has none to show, and its own age counts.
      fires: (success > threshold)
        .or((created > threshold).unless(success >= .seconds(.zero))),
      summary: "The \(kind) backup of Vibe Ensemble is missing",
      description: """
        The last good backup by \(.label("cronjob")) in \(.label("namespace")) is \(.value) old, more \
        than \(threshold.humanText), or there has never been one in that time.
        """, dashboard: .postgresql)
    return ProvenAlert(
      name, rule, missingBackupRunbook(RunbookCommands(spec: spec), cronJob),
      tests: tests(
        ofMissing: AlertScenario(rule: rule, spec: spec), cronJob, threshold: settings.threshold))
  }

  /// Test time begins in 1970, so what happened before is negative.
  private static func tests(
    ofMissing scenario: AlertScenario, _ cronJob: String, threshold: Duration
  ) -> [RuleTest] {
    let begin = 1
    let steps = scenario.length(from: begin)
    let seconds = Double(threshold.milliseconds) / 1000
    let step = Double(scenario.step.milliseconds) / 1000
    let job = [NamedValue("cronjob", cronJob)]
    let time = { (metric: ExporterGauge<Units.UnixTime>, seconds: Double) in
      scenario.series(metric, job, .constant(seconds, steps: steps))
    }
    let age = { (count: Int) in seconds + Double(count) * step }
    let success = KubeStateMetrics.cronJobLastSuccess
    let created = KubeStateMetrics.cronJobCreated
    let late = Double(steps) * step - seconds
    return scenario.proof(
      fires: "when the last success is too old", silent: "while the last success is young enough",
      from: begin, alert: scenario.alert(job), value: age,
      firing: [time(success, -seconds), time(created, -10 * seconds)],
      calm: [
        time(success, late), time(created, -10 * seconds),
        scenario.series(success, job, .constant(-2 * seconds, steps: steps), foreign: true),
      ]) + [
        scenario.fires(
          "fires when there has never been a success", from: begin, alert: scenario.alert(job),
          value: age, series: [time(created, -seconds)]),
        scenario.silent(
          "is silent while the CronJob is young", from: begin, series: [time(created, late)]),
      ]
  }

  private static func missingBackupRunbook(
    _ commands: RunbookCommands, _ cronJob: String
  ) -> Runbook {
    Runbook(
      meaning: """
        No Job of CronJob \(cronJob) has succeeded in time. A Job succeeds only when the dump was read \
        back, is not smaller than its minimum, and was uploaded and compared.
        """,
      impact: "None now; if the database were lost, so would be the work since the last backup.",
      commands: [
        "\(commands.kubectl) get cronjob \(cronJob)",
        "\(commands.kubectl) get jobs,pods --selector app.kubernetes.io/name=postgres-backup",
        "\(commands.kubectl) logs --selector app.kubernetes.io/name=postgres-backup --tail 50"
          + " --all-containers --prefix", commands.databasePods,
      ],
      causes: [
        "The store refuses: credentials, bucket, network. The log has a line with ERROR.",
        "The dump is too small, or does not fit into `backup.scratch`.",
        "The CronJob is suspended, or its pods find no room in the quota.",
      ],
      remedies: [
        "Mend what the log names, then start one by hand: `\(commands.kubectl) create job"
          + " --from=cronjob/\(cronJob) \(cronJob)-by-hand`.",
        "Do nothing risky to the database until one has succeeded.",
      ])
  }
}
