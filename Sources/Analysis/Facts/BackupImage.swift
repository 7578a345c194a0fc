import Scalars

/// Images whose own program takes backups, without a command in the manifest.
///
/// Sources: the README files of prodrigestivill/docker-postgres-backup-local,
/// eeshugerman/postgres-backup-s3, schickling/dockerfiles, databacker/mysql-backup,
/// fradelg/docker-mysql-cron-backup, offen/docker-volume-backup, tiredofit/docker-db-backup.
struct BackupImage: Sendable {
  let engine: DatabaseRelease.Engine?
  /// The variable that holds the host of the database.
  let host: String?
  /// The folder that it writes to; nil: a store.
  let folder: String?
  /// The tag begins with the release of its client.
  let hasClientTag: Bool

  static func of(_ image: ImageReference) -> BackupImage? {
    let path = image.repository.split(separator: "/")
    return known[path.suffix(2).joined(separator: "/")] ?? path.last.flatMap { known[String($0)] }
  }

  /// The release of the client in it; nil when its tag does not tell.
  func client(_ image: ImageReference) -> DatabaseRelease? {
    guard hasClientTag, let engine, let tag = image.tag else { return nil }
    return DatabaseRelease(engine: engine, numbers: tag.prefix { $0 != "-" })
  }

  private static let known: [String: BackupImage] = [
    "postgres-backup-local": BackupImage(
      engine: .postgres, host: "POSTGRES_HOST", folder: "/backups", hasClientTag: true),
    "postgres-backup-s3": BackupImage(
      engine: .postgres, host: "POSTGRES_HOST", folder: nil, hasClientTag: true),
    "mysql-backup": BackupImage(
      engine: .mysql, host: "DB_SERVER", folder: nil, hasClientTag: false),
    "mysql-backup-s3": BackupImage(
      engine: .mysql, host: "MYSQL_HOST", folder: nil, hasClientTag: false),
    "mysql-cron-backup": BackupImage(
      engine: .mysql, host: "MYSQL_HOST", folder: "/backup", hasClientTag: false),
    "mongodb-backup": BackupImage(
      engine: .mongo, host: "MONGODB_HOST", folder: "/backup", hasClientTag: false),
    "tiredofit/db-backup": BackupImage(
      engine: nil, host: "DB01_HOST", folder: "/backup", hasClientTag: false),
    "docker-volume-backup": BackupImage(engine: nil, host: nil, folder: nil, hasClientTag: false),
  ]
}
