import Contract
import Environment
import Findings
import Kubernetes
import Scalars

/// `scripts/database-restore.sh`: the way back from a backup, for a person with kubectl.
struct RestoreScript {
  let file: ManifestFile
  let findings: [Finding]

  init(_ spec: EnvironmentSpec, database: Database, templates: TemplateSet) {
    var findings: [Finding] = []
    let records = BackupRecordsSQL.text(templates, findings: &findings)
    let text = templates.text(
      of: .databaseRestore,
      filling: [
        "environment": spec.name,
        "namespace": spec.namespace.description,
        "access": database.workload == nil ? "direct" : "pod",
        "database_selector": Self.selector(spec, database),
        "database_container": "postgres",
        "database": DatabaseFacts.name,
        "owner": DatabaseRole.owner.rawValue,
        "monitor": DatabaseRole.monitor.rawValue,
        "backup": DatabaseRole.backup.rawValue,
        "backup_records": records,
        "records_table": BackupRecords.table,
        "server": ServerProgram.name,
        "store": BackupStore.address(spec),
        "store_endpoint": Self.endpoint(spec.backup.destination),
        "helper_image": Images.rclone.reference.description,
        "helper_user": "\(Images.rclone.user)",
      ], findings: &findings)
    file = ManifestFile(path: "scripts/database-restore.sh", content: .text(text))
    self.findings = findings
  }

  /// Labels of the pod that takes writes, as kubectl selects them.
  private static func selector(_ spec: EnvironmentSpec, _ database: Database) -> String {
    guard let workload = database.workload else { return "" }
    let labels = workload.selector.entries.map { "\($0.key)=\($0.value)" }
    // Source: CloudNativePG documentation, Labels and Annotations, `cnpg.io/instanceRole`.
    guard case .cluster = spec.postgres.mode else { return labels.joined(separator: ",") }
    return (labels + ["cnpg.io/instanceRole=primary"]).joined(separator: ",")
  }

  private static func endpoint(_ destination: BackupSpec.Destination) -> String {
    if case .s3(_, _, let endpoint?) = destination { endpoint } else { "" }
  }
}
