package import Findings
import Kubernetes

/// Data of a database is backed up.
package struct StateWithoutBackup: Check {
  package static let info = CheckInfo(
    id: "bak-none-for-state",
    finds: "a database with a volume of its own that nothing of the set backs up",
    why: "a lost volume, a wrong statement or a bad migration takes all data with it",
    mend:
      "add a job that dumps it to another place, or a schedule of the tool that takes snapshots",
    source: "PostgreSQL 17 documentation, 25. Backup and Restore; CloudNativePG 1.27, Backup",
    severity: .warning, certainty: .likely,
    example: CheckExample(
      bad: BackupExample.database,
      good: BackupExample.job("pg_dump -h db -f /backup/shop.sql shop")))

  package init() {}

  package func run(on objects: ObjectSet) -> [Finding] {
    guard objects.facts.profile != .development else { return [] }
    let coverage = BackupCoverage(objects)
    return objects.databases.all.compactMap { server in
      guard server.keepsData, !server.isReplica else { return nil }
      if server.archivesOnly(objects) {
        return finding(
          server.member.root[at: "spec", "backup"],
          "\(server.description) archives its log, but no ScheduledBackup takes a base backup",
          hint: "add a ScheduledBackup: the log alone restores nothing")
      }
      guard !coverage.covers(server) else { return nil }
      return finding(
        server.image, "no job and no schedule of the set backs up \(server.description)")
    }
  }
}

extension ServedDatabase {
  /// A copy of another one.
  fileprivate var isReplica: Bool {
    guard let pod else { return member.root[at: "spec", "replica", "enabled"].boolean == true }
    return pod.main.flatMap(\.environment).contains { variable in
      (variable["name"].text ?? "").hasSuffix("REPLICATION_MODE")
        && ["slave", "replica", "secondary"].contains(variable["value"].text ?? "")
    }
  }

  /// CloudNativePG archives the log where it is told to, and takes base backups when asked.
  fileprivate func archivesOnly(_ objects: ObjectSet) -> Bool {
    guard member.kind == "Cluster", member.root[at: "spec", "backup", "barmanObjectStore"].exists
    else { return false }
    return !(objects.members("ScheduledBackup") + objects.members("Backup")).contains { backup in
      backup.namespace == member.namespace
        && backup.root[at: "spec", "cluster", "name"].text == member.name
    }
  }
}
