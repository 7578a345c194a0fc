import Contract
import Environment
import Kubernetes
import Scalars

/// The pod of a backup: first the dump, then the upload, at last its record in the database.
struct BackupPod {
  static let passwordFile = "password"
  private static let passwordFolder = "/run/secrets/database"
  private static let authorityFolder = "/run/secrets/database-authority"
  private static let scriptFolder = "/scripts"
  private static let scratchFolder = "/scratch"
  private static let user = Images.postgres.user
  /// An empty custom dump has about this size; any real one is larger.
  private static let minimumBytes = 1024
  /// So many newest backups of each kind stay, however old they are.
  private static let keepAtLeast = 3

  var spec: EnvironmentSpec
  var account: ServiceAccountReference
  var scripts: ConfigMapReference<BackupScript>
  var store: BackupStore
  /// Volume with the password of the backup role.
  var password: Volume
  var authority: SecretReference<CertificateAuthorityKey>?

  func pod(kind: BackupKind, retentionDays: Int) -> PodSpec {
    let volumes = Volumes(self)
    return PodSpec(
      serviceAccountName: account,
      automountServiceAccountToken: false,
      enableServiceLinks: false,
      securityContext: .restricted(user: Self.user),
      // A failed pod stays with its log; the job starts another.
      restartPolicy: .never,
      terminationGracePeriodSeconds: 30,
      initContainers: [dump(kind, volumes), upload(kind, retentionDays, volumes)],
      containers: [record(kind, volumes)],
      volumes: volumes.all)
  }

  // MARK: Containers

  private func dump(_ kind: BackupKind, _ volumes: Volumes) -> Container {
    container(
      "dump", Images.postgres, script: .dump,
      environment: [
        EnvVar(name: "BACKUP_KIND", value: kind.rawValue),
        EnvVar(name: "BACKUP_SCRATCH", value: Self.scratchFolder),
        EnvVar(
          name: "BACKUP_EXPECTED_TABLES",
          value: DatabaseTable.allCases.map(\.rawValue).joined(separator: " ")),
        EnvVar(name: "BACKUP_MINIMUM_BYTES", value: "\(Self.minimumBytes)"),
        EnvVar(name: "BACKUP_RECORDS_SCHEMA", value: BackupRecords.schema),
      ] + databaseEnvironment, mounts: databaseMounts(volumes))
  }

  /// Tries for a few minutes: a failover must not cost the record.
  private func record(_ kind: BackupKind, _ volumes: Volumes) -> Container {
    container(
      "record", Images.postgres, script: .record,
      environment: [
        EnvVar(name: "BACKUP_KIND", value: kind.rawValue),
        EnvVar(name: "BACKUP_SCRATCH", value: Self.scratchFolder),
        EnvVar(name: "BACKUP_RECORD_FUNCTION", value: BackupRecords.function),
        EnvVar(name: "BACKUP_RECORD_ATTEMPTS", value: "10"),
        EnvVar(name: "BACKUP_RECORD_PAUSE_SECONDS", value: "30"),
      ] + databaseEnvironment, mounts: databaseMounts(volumes))
  }

  private func databaseMounts(_ volumes: Volumes) -> [VolumeMount] {
    [
      VolumeMount(volumes.scripts, mountPath: Self.scriptFolder, readOnly: true),
      VolumeMount(volumes.scratch, mountPath: Self.scratchFolder),
      VolumeMount(volumes.temporary, mountPath: "/tmp"),
      VolumeMount(password, mountPath: Self.passwordFolder, readOnly: true),
    ]
      + [volumes.authority].compactMap { $0 }.map {
        VolumeMount($0, mountPath: Self.authorityFolder, readOnly: true)
      }
  }

  private func upload(_ kind: BackupKind, _ retentionDays: Int, _ volumes: Volumes) -> Container {
    container(
      "upload", Images.rclone, script: .upload,
      environment: [
        EnvVar(name: "BACKUP_KIND", value: kind.rawValue),
        EnvVar(name: "BACKUP_SCRATCH", value: Self.scratchFolder),
        EnvVar(name: "BACKUP_DESTINATION", value: store.destination),
        EnvVar(name: "BACKUP_RETENTION_DAYS", value: "\(retentionDays)"),
        EnvVar(name: "BACKUP_KEEP_AT_LEAST", value: "\(Self.keepAtLeast)"),
        EnvVar(name: "PGDATABASE", value: DatabaseFacts.name),
        EnvVar(name: "HOME", value: "/tmp"),
      ] + store.environment,
      mounts: [
        VolumeMount(volumes.scripts, mountPath: Self.scriptFolder, readOnly: true),
        VolumeMount(volumes.scratch, mountPath: Self.scratchFolder),
        VolumeMount(volumes.temporary, mountPath: "/tmp"),
      ]
        + [store.mount].compactMap { $0 }.map {
          VolumeMount($0.volume, mountPath: $0.path, readOnly: $0.isReadOnly ? true : nil)
        })
  }

  private func container(
    _ name: DNSLabel, _ image: ContainerImage, script: BackupScript, environment: [EnvVar],
    mounts: [VolumeMount]
  ) -> Container {
    Container(
      name: name,
      image: image.reference,
      imagePullPolicy: .ifNotPresent,
      command: image.command("sh", "\(Self.scriptFolder)/\(script.rawValue)"),
      env: environment,
      resources: resources,
      securityContext: .restricted(user: Self.user),
      volumeMounts: mounts)
  }

  /// libpq's own variables.
  ///
  /// Source: PostgreSQL 16 documentation, section 34.15.
  private var databaseEnvironment: [EnvVar] {
    let connection = PostgresConnection(spec)
    let variables = [
      EnvVar(name: "PGHOST", value: connection.host),
      EnvVar(name: "PGPORT", value: "\(connection.port)"),
      EnvVar(name: "PGDATABASE", value: connection.database),
      EnvVar(name: "PGUSER", value: DatabaseRole.backup.rawValue),
      EnvVar(name: "PGPASSWORD_FILE", value: "\(Self.passwordFolder)/\(Self.passwordFile)"),
      EnvVar(name: "PGSSLMODE", value: connection.sslMode),
    ]
    guard authority != nil else { return variables }
    return variables + [
      EnvVar(
        name: "PGSSLROOTCERT",
        value: "\(Self.authorityFolder)/\(CertificateAuthorityKey.certificate.rawValue)")
    ]
  }

  /// Room for the dump beside what the environment file says; a little more for logs.
  private var resources: ResourceRequirements {
    var resources = spec.backup.resources
    let needed = spec.backup.scratch + Volumes.temporarySize + "64Mi"
    resources.requests.ephemeralStorage = resources.requests.ephemeralStorage ?? needed
    resources.limits.ephemeralStorage =
      resources.limits.ephemeralStorage
      ?? max(needed, resources.requests.ephemeralStorage ?? needed)
    return ResourceRequirements(resources)
  }

  // MARK: Volumes

  private struct Volumes {
    static let temporarySize: Quantity = "16Mi"

    let scripts: Volume
    let scratch: Volume
    let temporary: Volume
    let authority: Volume?
    let all: [Volume]

    init(_ pod: BackupPod) {
      scripts = Volume(name: "scripts", configMap: pod.scripts, defaultMode: 0o444)
      scratch = Volume(
        name: "scratch", emptyDir: EmptyDirVolumeSource(sizeLimit: pod.spec.backup.scratch))
      temporary = Volume(
        name: "tmp", emptyDir: EmptyDirVolumeSource(sizeLimit: Self.temporarySize))
      authority = pod.authority.map {
        Volume(name: "database-authority", secret: $0, keys: [.certificate], defaultMode: 0o440)
      }
      all =
        [scripts, scratch, temporary, pod.password]
        + [authority, pod.store.mount?.volume].compactMap { $0 }
    }
  }
}
