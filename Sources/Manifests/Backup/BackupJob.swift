import Contract
import Environment
import Kubernetes
import Scalars

/// One schedule of backups.
struct BackupJob {
  /// Names of the CronJobs, for alerts and panels too.
  static let daily: DNSName = "postgres-backup"
  static let weekly: DNSName = "postgres-weekly-backup"

  var name: DNSName
  var kind: BackupKind
  var spec: BackupScheduleSpec
  /// Finished jobs that are kept, of either outcome, so that somebody can read their logs.
  var history: Int

  func cronJob(_ environment: EnvironmentSpec, _ pod: BackupPod) -> CronJob {
    let labels = Component.backup.labels(environment)
    return CronJob(
      metadata: ObjectMeta(name, of: .backup, in: environment),
      spec: CronJobSpec(
        schedule: spec.schedule,
        timeZone: "Etc/UTC",
        // A dump that is still running is better than two that slow each other down.
        concurrencyPolicy: .forbid,
        // A cluster that was away for less than an hour makes up for the backup that it missed.
        startingDeadlineSeconds: 3600,
        successfulJobsHistoryLimit: history,
        failedJobsHistoryLimit: history,
        jobTemplate: JobTemplateSpec(
          metadata: ObjectMeta(labels: labels),
          spec: JobSpec(
            activeDeadlineSeconds: 6 * 3600,
            backoffLimit: 2,
            ttlSecondsAfterFinished: 30 * 86_400,
            template: PodTemplateSpec(
              metadata: ObjectMeta(labels: labels),
              spec: pod.pod(kind: kind, retentionDays: spec.retentionDays))))))
  }
}
