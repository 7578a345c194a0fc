import Contract
import Environment
import Kubernetes
import Scalars

/// Where backups go, in the words of rclone: a remote with the name `backup`.
///
/// Source: rclone documentation, "Config file" (a remote from environment variables), and the pages
/// of the backends s3, google cloud storage and local.
struct BackupStore {
  /// Folder of all backups: below it, one for each kind.
  let destination: String
  let environment: [EnvVar]
  /// What the uploading container needs to see beside its scratch folder.
  let mount: Mount?
  /// The volume claim that takes the backups, if one does.
  let claim: PersistentVolumeClaim?

  struct Mount {
    var volume: Volume
    var path: String
    var isReadOnly: Bool
  }

  /// The guide's name for the folder of the database's backups.
  static let folder = "postgresql"
  private static let claimName: DNSName = "postgres-backups"
  private static let volumePath = "/backups"
  private static let credentialsPath = "/run/secrets/backup"

  init(_ spec: EnvironmentSpec, secrets: Secrets) {
    switch spec.backup.destination {
    case .s3(let bucket, let region, let endpoint):
      destination = "backup:\(bucket)/\(Self.folder)"
      environment = Self.s3(
        region: region, endpoint: endpoint,
        secrets.reference(SecretPlan.backup, keys: S3SecretKey.self))
      mount = nil
      claim = nil
    case .gcs(let bucket):
      destination = "backup:\(bucket)/\(Self.folder)"
      environment = Self.gcs
      mount = Mount(
        volume: Volume(
          name: "credentials",
          secret: secrets.reference(SecretPlan.backup, keys: GCSSecretKey.self),
          keys: [.serviceAccount], defaultMode: 0o440),
        path: Self.credentialsPath, isReadOnly: true)
      claim = nil
    case .volume(let size):
      let claim = Self.claim(spec, size: size)
      destination = "backup:\(Self.volumePath)/\(Self.folder)"
      environment = [Self.variable("TYPE", "local")]
      mount = Mount(
        volume: Volume(name: "backups", claim: claim.reference), path: Self.volumePath,
        isReadOnly: false)
      self.claim = claim
    }
  }

  /// The same place as a person's tools call it: `s3://`, `gs://`, or a claim with a folder in it.
  static func address(_ spec: EnvironmentSpec) -> String {
    switch spec.backup.destination {
    case .s3(let bucket, _, _): "s3://\(bucket)/\(folder)"
    case .gcs(let bucket): "gs://\(bucket)/\(folder)"
    case .volume: "volume:\(claimName)/\(folder)"
    }
  }

  private static func variable(_ option: String, _ value: String) -> EnvVar {
    EnvVar(name: "RCLONE_CONFIG_BACKUP_\(option)", value: value)
  }

  private static func s3(
    region: String, endpoint: String?, _ secret: SecretReference<S3SecretKey>
  ) -> [EnvVar] {
    [
      variable("TYPE", "s3"),
      variable("REGION", region),
      // The credentials need no right to make buckets.
      variable("NO_CHECK_BUCKET", "true"),
      EnvVar(name: "RCLONE_CONFIG_BACKUP_ACCESS_KEY_ID", secret: secret, key: .accessKeyID),
      EnvVar(name: "RCLONE_CONFIG_BACKUP_SECRET_ACCESS_KEY", secret: secret, key: .secretAccessKey),
    ]
      + (endpoint.map { [variable("PROVIDER", "Other"), variable("ENDPOINT", $0)] }
        ?? [variable("PROVIDER", "AWS"), variable("SERVER_SIDE_ENCRYPTION", "AES256")])
  }

  private static var gcs: [EnvVar] {
    [
      variable("TYPE", "google cloud storage"),
      variable("NO_CHECK_BUCKET", "true"),
      // Rights come from the bucket's policy, not from lists on each object.
      variable("BUCKET_POLICY_ONLY", "true"),
      variable(
        "SERVICE_ACCOUNT_FILE", "\(credentialsPath)/\(GCSSecretKey.serviceAccount.rawValue)"),
    ]
  }

  private static func claim(_ spec: EnvironmentSpec, size: Quantity) -> PersistentVolumeClaim {
    PersistentVolumeClaim(
      metadata: ObjectMeta(claimName, of: .backup, in: spec),
      spec: PersistentVolumeClaimSpec(
        accessModes: [.readWriteOnce],
        storageClassName: spec.provides.storageClass,
        resources: VolumeResourceRequirements(requests: ["storage": size])))
  }
}
