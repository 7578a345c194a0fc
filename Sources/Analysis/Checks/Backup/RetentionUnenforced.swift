package import Findings
import Kubernetes

/// Old backups are removed, as the settings say, and not before the new one is there.
package struct RetentionUnenforced: Check {
  package static let info = CheckInfo(
    id: "bak-retention-unenforced",
    finds: "a setting for how long backups are kept that no step follows, or old backups that are"
      + " removed before the new one is made",
    why: "the store fills until backups fail, or a night without a backup also loses the old ones",
    mend: "remove old backups in the job, after the new one is stored and checked",
    source: "the scripts of the set; busybox date: it knows no words such as 'days ago'",
    severity: .warning, certainty: .likely,
    example: CheckExample(
      bad: BackupExample.job(
        "pg_dump -h db -f /backup/shop.sql shop",
        environment: "{ name: BACKUP_RETENTION_DAYS, value: '30' }"),
      good: BackupExample.job(
        "pg_dump -h db -f /backup/shop.sql shop; find /backup -mtime +$BACKUP_RETENTION_DAYS -delete",
        environment: "{ name: BACKUP_RETENTION_DAYS, value: '30' }")))

  package init() {}

  package func run(on objects: ObjectSet) -> [Finding] {
    objects.backups.jobs.flatMap { job -> [Finding] in
      guard !job.isOpaque, job.images.isEmpty, !job.dumps.isEmpty else { return [] }
      let removals = job.runs.filter(\.removes)
      if removals.isEmpty {
        guard let setting = job.retention else { return [] }
        return [
          finding(
            setting["name"],
            "\(setting["name"].text ?? "")=\(setting["value"].text ?? "…"), but no step of"
              + " \(job.description) removes anything")
        ]
      }
      return job.unreadDates.map { run in
        finding(
          run.script, line: run.command.line,
          "the date of \(run.container.image ?? "the image") is busybox's, which does not know"
            + " '\(run.option("-d", "--date") ?? "")': nothing is ever old enough",
          hint: "compute it: date -d \"@$(($(date +%s) - days * 86400))\"")
      }
        + job.early.map { run in
          finding(
            run.script, line: run.command.line,
            "old backups are removed before the new one is made")
        }
    }
  }
}

extension BackupJob {
  /// The variable that says how long, or how many.
  fileprivate var retention: Cursor? {
    containers.flatMap(\.container.environment).first { variable in
      let words = (variable["name"].text ?? "").uppercased().split(separator: "_")
      return words.contains { ["RETENTION", "KEEP", "EXPIRE", "EXPIRY", "ROTATE"].contains($0) }
        && variable["value"].text.map { $0.contains { $0.isNumber } } ?? true
    }
  }

  /// `date -d '30 days ago'` where that is busybox's.
  fileprivate var unreadDates: [ProgramRun] {
    runs.filter { run in
      guard run.name == "date", let image = run.container.image else { return false }
      let isBusybox = ["alpine", "busybox", "rclone/rclone", "minio/mc"].contains(
        where: image.contains)
      let hasOwn = containers.flatMap(\.runs).contains {
        $0.name == "apk" && $0.arguments.contains("coreutils")
      }
      return isBusybox && !hasOwn && run.option("-d", "--date")?.contains("ago") == true
    }
  }

  /// Removals by age in the script of a dump, before it.
  fileprivate var early: [ProgramRun] {
    dumps.flatMap { dump -> [ProgramRun] in
      let same = containers.filter { $0.container.name == dump.run.container.name }.flatMap(\.runs)
      guard let first = same.firstIndex(where: { $0.command == dump.run.command }) else {
        return []
      }
      return same[..<first].filter(\.removesByAge)
    }
  }
}

extension ProgramRun {
  /// It removes something, or tells a store to do so.
  fileprivate var removes: Bool {
    let words = arguments
    return switch name {
    case "rm", "rmdir", "unlink", "logrotate", "tmpreaper", "tmpwatch": true
    case "find": words.contains("-delete") || words.contains { $0.hasSuffix("rm") }
    case "aws":
      words.contains { ["rm", "delete-object", "delete-objects", "*"].contains($0) }
        || words.contains { $0.hasPrefix("put-bucket-lifecycle") } || words.contains("--delete")
    case "rclone":
      words.contains { ["delete", "deletefile", "purge", "sync", "cleanup", "*"].contains($0) }
    case "restic", "kopia", "borg", "wal-g", "wal-e", "pgbackrest", "barman", "duplicity":
      words.contains { word in
        ["forget", "prune", "expire", "delete", "remove-older-than", "retain"].contains(word)
      } || name == "pgbackrest"
    case "gsutil", "gcloud", "mc", "mcli", "s3cmd", "s5cmd", "az", "azcopy", "b2":
      words.contains { word in
        [
          "rm", "del", "delete", "delete-batch", "remove", "ilm", "lifecycle", "expire", "sync",
          "mirror", "*",
        ].contains(word)
      }
    case "kubectl": words.contains("delete")
    default: false
    }
  }

  /// What it removes is old, not just in the way.
  fileprivate var removesByAge: Bool {
    let words = arguments
    switch name {
    case "find":
      return removes && words.contains { ["-mtime", "-mmin", "-ctime", "-newermt"].contains($0) }
    case "restic", "kopia", "borg":
      return words.contains { ["forget", "prune", "expire"].contains($0) }
    case "rclone":
      return words.contains { ["delete", "purge"].contains($0) }
        && words.contains { $0.hasPrefix("--min-age") }
    default: return false
    }
  }
}
