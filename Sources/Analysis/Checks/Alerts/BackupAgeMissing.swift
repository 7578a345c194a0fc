package import Findings
import Kubernetes
import Prometheus

/// Somebody must be told when backups stop.
package struct BackupAgeMissing: Check {
  package static let info = CheckInfo(
    id: "alert-backup-age-missing",
    finds:
      "a backup job in a set with alerts, none of which looks at the age of the last good backup",
    why: "a job that fails, or no longer runs, is noticed on the day when the backup is needed",
    mend:
      "alert on time() - kube_cronjob_status_last_successful_time of the job, or on the age that the tool reports",
    source:
      "kube-state-metrics documentation, cronjob-metrics; CloudNativePG documentation, \"Monitoring\"",
    example: CheckExample(
      bad: RuleExample.rules(
        """
        - alert: BackupFailed
          expr: kube_job_status_failed{job_name=~"db-backup.*"} > 0
          for: 5m
        """, with: backup),
      good: RuleExample.rules(
        """
        - alert: BackupMissing
          expr: time() - kube_cronjob_status_last_successful_time{cronjob="db-backup"} > 93600
        """, with: backup)))

  private static let backup = """
    apiVersion: batch/v1
    kind: CronJob
    metadata: { name: db-backup, namespace: watch }
    spec:
      schedule: "0 3 * * *"
      jobTemplate:
        spec:
          template:
            spec:
              restartPolicy: Never
              containers:
                - name: dump
                  image: postgres:16
                  command: [pg_dump, --file=/backup/shop.dump, shop]
    """

  package init() {}

  package func run(on objects: ObjectSet) -> [Finding] {
    let alerts = objects.monitoring.alerts.filter { $0.tree != nil }
    guard !alerts.isEmpty else { return [] }
    let jobs = objects.backupSchedules
    guard let first = jobs.first else { return [] }
    let watching = alerts.filter(Self.watchesAge)
    guard watching.isEmpty else { return [] }
    return [
      finding(
        first,
        "\(first.identity) makes backups, and no alert of the set looks at the age of the last good one, it has "
          + "\(alerts.count)")
    ]
  }

  private static func watchesAge(_ rule: RuleUse) -> Bool {
    (rule.tree?.selectors ?? []).contains { use in
      let name = use.selector.metricName ?? ""
      return name.contains("last_successful_time") || name.contains("status_completion_time")
        || name.contains("seconds_since_last") || name.contains("last_archived")
        || isBackup(name) && words.contains { name.contains($0) }
        // Runs that are counted over a time are as good as an age.
        || isBackup(name) && use.selector.range != nil
        || !use.surroundings.allSatisfy { $0 != "absent_over_time" } && isBackup(use.selector)
    }
  }

  private static let words = [
    "time", "age", "last", "timestamp", "seconds", "completed", "success", "recoverability",
  ]

  private static func isBackup(_ name: String) -> Bool {
    name.contains("backup") || name.contains("recoverability") || name.contains("velero")
      || name.contains("barman") || name.contains("restic") || name.contains("pgbackrest")
  }

  private static func isBackup(_ selector: PromQLSelector) -> Bool {
    isBackup(selector.metricName ?? "") || selector.matchers.contains { isBackup($0.value) }
  }
}

extension ObjectSet {
  /// What makes backups by the clock.
  var backupSchedules: [ObjectSet.Member] {
    let jobs = pods.filter { $0.kind == .cronJob && Self.makesBackup($0) }.map(\.workload)
      .filter { !$0.name.contains("verif") && !$0.name.contains("restore") }
    let velero = members("Schedule").filter { $0.identity.group == "velero.io" }
    let schedules: [ObjectSet.Member] = jobs + members("ScheduledBackup") + velero
    return schedules.sorted { $0.index < $1.index }
  }

  private static func makesBackup(_ pod: PodTemplate) -> Bool {
    if pod.workload.name.contains("backup") || pod.workload.name.contains("dump") { return true }
    return pod.containers.flatMap(\.arguments).contains { isDump($0.text ?? "") }
  }

  private static func isDump(_ text: String) -> Bool {
    dumpTools.contains { (tool: String) -> Bool in
      if text.hasPrefix(tool) || text.hasSuffix("/\(tool)") { return true }
      return text.contains(" \(tool) ") || text.contains("\n\(tool) ")
    }
  }

  private static let dumpTools = [
    "pg_dump", "pg_basebackup", "mysqldump", "mongodump", "pgbackrest", "wal-g",
  ]
}
