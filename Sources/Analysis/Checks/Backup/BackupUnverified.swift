package import Findings

/// Somebody reads a backup before it is needed.
package struct BackupUnverified: Check {
  package static let info = CheckInfo(
    id: "bak-no-verification",
    finds: "a dump that no step reads back, compares or restores",
    why: "a backup that was never read may be empty or cut off, and that shows on the worst day",
    mend: "let pg_restore read it to the end, keep a checksum beside it, or restore it in a job",
    source: "PostgreSQL 17 documentation, pg_restore and pg_verifybackup",
    severity: .warning, certainty: .likely,
    example: CheckExample(
      bad: BackupExample.job("pg_dump -h db -Fc -f /backup/shop.dump shop"),
      good: BackupExample.job(
        "pg_dump -h db -Fc -f /backup/shop.dump shop; pg_restore -f /dev/null /backup/shop.dump")))

  package init() {}

  package func run(on objects: ObjectSet) -> [Finding] {
    let backups = objects.backups
    return backups.jobs.compactMap { job in
      guard let dump = job.dumps.first, !job.isOpaque, !job.runs.contains(where: \.verifies),
        !backups.restores.contains(where: { $0.pod.workload !== job.pod.workload }),
        !objects.pods(in: job.pod.namespace).contains(where: \.isTestOfBackups)
      else { return nil }
      return finding(
        dump.run.script, line: dump.run.command.line,
        "no step of \(job.description) reads back what \(dump.name) wrote, and no job restores it")
    }
  }
}

extension ProgramRun {
  /// Its success says something about a backup.
  fileprivate var verifies: Bool {
    let words = arguments
    return switch name {
    case "psql", "mysql", "mariadb": putsBack
    case "gzip", "gunzip", "zstd", "xz", "bzip2", "pigz", "lz4":
      words.contains {
        $0 == "--test" || $0.hasPrefix("-") && !$0.hasPrefix("--") && $0.contains("t")
      }
    case "tar": words.contains { ["-t", "-tf", "-tzf", "tf", "tzf", "--list"].contains($0) }
    case "restic", "kopia", "borg": words.contains { ["check", "verify"].contains($0) }
    case "rclone":
      words.contains { ["check", "hashsum", "cryptcheck", "md5sum", "*"].contains($0) }
    case "pgbackrest", "wal-g", "barman": true
    default: BackupProgram.verifiers.contains(name)
    }
  }
}

extension PodTemplate {
  /// A job that says by its name that it tests backups.
  fileprivate var isTestOfBackups: Bool {
    let name = workload.name.lowercased()
    return kind.runsToCompletion
      && ["restore", "verify", "verification"].contains { name.contains($0) }
  }
}
