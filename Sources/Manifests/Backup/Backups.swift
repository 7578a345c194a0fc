import Contract
import Environment
import Findings
import Kubernetes
import Scalars

/// The backups of an environment: two CronJobs, the scripts that they run and where the dumps go.
///
/// A pod dumps, reads the dump back and takes its checksum in PostgreSQL's image, uploads, reads the
/// upload back and removes old backups in rclone's, and at last records the backup in the database.
/// Any failure before that ends the pod with a message that begins with ERROR, and nothing is removed
/// before a good upload; a failure to record is a message only, for the backup is good.
struct Backups {
  /// `backup-cronjob.yaml`.
  let objects: [ManifestObject]
  let workload: Workload
  let findings: [Finding]

  init(
    _ spec: EnvironmentSpec, secrets: Secrets,
    authority: SecretReference<CertificateAuthorityKey>?, templates: TemplateSet
  ) {
    var findings: [Finding] = []
    let scripts = Backups.scripts(spec, templates, &findings)
    let account = ServiceAccount(
      metadata: ObjectMeta("vibe-ensemble-backup-sa", of: .backup, in: spec),
      automountServiceAccountToken: false)
    let store = BackupStore(spec, secrets: secrets)
    let pod = BackupPod(
      spec: spec, account: account.reference,
      scripts: scripts.reference(keys: BackupScript.self), store: store,
      password: Backups.password(spec, secrets), authority: authority)
    let jobs = [
      BackupJob(name: BackupJob.daily, kind: .daily, spec: spec.backup.daily, history: 3),
      BackupJob(
        name: BackupJob.weekly, kind: .weekly, spec: spec.backup.weekly, history: 2),
    ].map { $0.cronJob(spec, pod) }

    objects =
      [ManifestObject(account), ManifestObject(scripts)]
      + [store.claim.map { ManifestObject($0) }].compactMap { $0 }
      + jobs.map { ManifestObject($0) }
    workload = Workload(
      name: Component.backup.name, selector: Component.backup.selector,
      template: jobs[0].spec.jobTemplate.spec?.template ?? PodTemplateSpec(),
      // Each CronJob has at most one, and somebody may start one by hand.
      maximumPods: jobs.count + 1)
    if let limit = spec.backup.resources.limits.ephemeralStorage, limit < spec.backup.scratch {
      findings.append(.scratchAboveLimit(spec.backup.scratch, limit: limit))
    }
    self.findings = findings
  }

  private static func scripts(
    _ spec: EnvironmentSpec, _ templates: TemplateSet, _ findings: inout [Finding]
  ) -> ConfigMap {
    let dump = templates.text(of: .backupDump, findings: &findings)
    let upload = templates.text(of: .backupUpload, findings: &findings)
    let record = templates.text(of: .backupRecord, findings: &findings)
    return ConfigMap(
      metadata: ObjectMeta("postgres-backup-scripts", of: .backup, in: spec),
      keys: BackupScript.self
    ) { script in
      switch script {
      case .dump: dump
      case .upload: upload
      case .record: record
      }
    }
  }

  /// The password of the backup role as a file, wherever the mode keeps it; no other is in the pod.
  private static func password(_ spec: EnvironmentSpec, _ secrets: Secrets) -> Volume {
    if case .cluster = spec.postgres.mode {
      return Volume(
        name: "database-password",
        secret: secrets.reference(
          SecretPlan.roleSecretName(.backup), keys: BasicAuthenticationKey.self),
        files: [.password: BackupPod.passwordFile], defaultMode: 0o440)
    }
    return Volume(
      name: "database-password",
      secret: secrets.reference(SecretPlan.product, keys: BackupPasswordKey.self),
      files: [.password: BackupPod.passwordFile], defaultMode: 0o440)
  }
}

/// The scripts of a backup, by their keys in the ConfigMap.
enum BackupScript: String, KeySet {
  case dump = "backup-dump.sh"
  case upload = "backup-upload.sh"
  case record = "backup-record.sh"
}

extension Finding {
  fileprivate static func scratchAboveLimit(_ scratch: Quantity, limit: Quantity) -> Finding {
    Finding(
      id: "backup-scratch", path: "backup.resources.limits.ephemeralStorage",
      message: "found a limit of \(limit), expected at least the \(scratch) of backup.scratch",
      hint: "remove the limit, which is then computed from backup.scratch, or raise it")
  }
}
