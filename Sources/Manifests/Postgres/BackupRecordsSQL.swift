import Contract
import Environment
import Findings
import Kubernetes

/// The statements that make the records of backups in the database, the same in every mode.
///
/// The StatefulSet's init script runs them after it has made the roles, CloudNativePG when it makes
/// the cluster, the restore script in each database that it fills.
enum BackupRecordsSQL {
  static func text(_ templates: TemplateSet, findings: inout [Finding]) -> String {
    templates.text(
      of: .backupRecords,
      filling: [
        "schema": BackupRecords.schema, "table": BackupRecords.table,
        "function": BackupRecords.function, "backup": DatabaseRole.backup.rawValue,
        "kinds": BackupKind.allCases.map { "'\($0.rawValue)'" }.joined(separator: ", "),
        "kept": "\(BackupRecords.kept)",
      ], findings: &findings)
  }

  /// `scripts/backup-records.sql`: for a server that somebody else runs, and for a cluster that is
  /// older than the records: CloudNativePG runs its SQL only once.
  static func files(
    _ spec: EnvironmentSpec, _ templates: TemplateSet, findings: inout [Finding]
  ) -> [ManifestFile] {
    if case .statefulSet = spec.postgres.mode { return [] }
    return [
      ManifestFile(
        path: "scripts/backup-records.sql",
        content: .text(text(templates, findings: &findings)))
    ]
  }
}
