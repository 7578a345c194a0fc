import Contract
import Foundation
import Manifests
import Scalars
import TestSupport

/// The steps of a backup, run as their containers would run them, in a scratch folder.
struct BackupRun {
  let folder: ScratchFolder
  /// What the first step finds in its environment; tests change single variables.
  var dumpEnvironment: [String: String]
  var uploadEnvironment: [String: String]
  var recordEnvironment: [String: String]

  static let tables = ["agents", "issues"]

  /// Uploads go to a folder of the local disk.
  init(of server: ThrowawayPostgres) throws {
    self.init(folder: server.folder)
    try server.write(server.passwords[.backup] ?? "", to: "backup-password")
    try FileManager.default.createDirectory(
      atPath: folder.path + "/scratch", withIntermediateDirectories: true)
    try FileManager.default.createDirectory(
      atPath: folder.path + "/store", withIntermediateDirectories: true)
    try OrdinaryUser.own(folder)
    let connection = [
      "PATH": server.programs + ":/usr/bin:/bin", "PGPORT": "\(server.port)",
      "PGPASSWORD_FILE": server.path("backup-password"),
    ]
    dumpEnvironment.merge(connection) { $1 }
    recordEnvironment.merge(connection) { $1 }
  }

  /// Without a server: the second step alone.
  init(folder: ScratchFolder) {
    self.folder = folder
    dumpEnvironment = [
      "BACKUP_KIND": "daily", "BACKUP_SCRATCH": folder.path + "/scratch",
      "BACKUP_EXPECTED_TABLES": BackupRun.tables.joined(separator: " "),
      "BACKUP_MINIMUM_BYTES": "1024", "BACKUP_RECORDS_SCHEMA": BackupRecords.schema,
      "PGHOST": "127.0.0.1", "PGDATABASE": DatabaseFacts.name,
      "PGUSER": DatabaseRole.backup.rawValue, "PGSSLMODE": "disable",
    ]
    uploadEnvironment = [
      "BACKUP_KIND": "daily", "BACKUP_SCRATCH": folder.path + "/scratch",
      "BACKUP_DESTINATION": "backup:\(folder.path)/store/postgresql",
      "BACKUP_RETENTION_DAYS": "30", "BACKUP_KEEP_AT_LEAST": "3",
      "PGDATABASE": DatabaseFacts.name, "HOME": folder.path, "RCLONE_CONFIG_BACKUP_TYPE": "local",
    ]
    recordEnvironment = [
      "BACKUP_KIND": "daily", "BACKUP_SCRATCH": folder.path + "/scratch",
      "BACKUP_RECORD_FUNCTION": BackupRecords.function, "BACKUP_RECORD_ATTEMPTS": "2",
      "BACKUP_RECORD_PAUSE_SECONDS": "0", "PGHOST": "127.0.0.1", "PGDATABASE": DatabaseFacts.name,
      "PGUSER": DatabaseRole.backup.rawValue, "PGSSLMODE": "disable",
    ]
  }

  /// A folder with exactly the programs that the table of images says an image has: what a script
  /// calls beside them is not found.
  ///
  /// `multicall` is the program that stands for all that are in none of the folders, as busybox does
  /// in rclone's image.
  func onlyPrograms(
    of image: ContainerImage, from folders: [String], multicall: String? = nil
  ) throws -> String {
    let place = folder.path + "/programs-" + image.reference.repository.replacing("/", with: "-")
    try? FileManager.default.removeItem(atPath: place)
    try FileManager.default.createDirectory(atPath: place, withIntermediateDirectories: true)
    for program in image.programs {
      let places = multicall == nil ? folders + ["/usr/bin", "/bin"] : folders
      let source =
        places.map { $0 + "/" + program }.first(where: FileManager.default.fileExists(atPath:))
        ?? multicall
      // `postgres` itself is never called by a script, and is only in the server's own folder.
      guard let source else { continue }
      try FileManager.default.createSymbolicLink(
        atPath: place + "/" + program, withDestinationPath: source)
    }
    return place
  }

  func dump() throws -> ProgramRun {
    try OrdinaryUser.run(
      "sh", [PackageRoot.path(of: "templates/backup-dump.sh")], environment: dumpEnvironment,
      in: folder)
  }

  func upload(shell: [String] = ["sh"]) throws -> ProgramRun {
    try OrdinaryUser.run(
      shell[0], shell.dropFirst() + [PackageRoot.path(of: "templates/backup-upload.sh")],
      environment: uploadEnvironment, in: folder)
  }

  func record() throws -> ProgramRun {
    try OrdinaryUser.run(
      "sh", [PackageRoot.path(of: "templates/backup-record.sh")], environment: recordEnvironment,
      in: folder)
  }

  /// Names of the objects in the store, sorted.
  func stored(kind: String = "daily") -> [String] {
    names(in: "store/postgresql/\(kind)")
  }

  /// Name of the dump in the scratch folder, without its suffix.
  func finishedDump() throws -> String {
    try folder.text(of: "scratch/complete").split(separator: "\n").map(String.init).first ?? ""
  }

  func names(in relative: String) -> [String] {
    let names = try? FileManager.default.contentsOfDirectory(atPath: folder.path + "/" + relative)
    return (names ?? []).sorted()
  }

  /// Puts objects of an older backup into the store.
  func store(
    _ stamp: String, suffixes: [String] = ["dump", "dump.sha256", "json"], kind: String = "daily"
  ) throws {
    for suffix in suffixes {
      try folder.write(
        "old", to: "store/postgresql/\(kind)/\(DatabaseFacts.name)-\(stamp).\(suffix)")
    }
    try OrdinaryUser.own(folder)
  }

  /// The time so many days ago as it stands in a name.
  static func stamp(daysAgo: Int) -> String {
    let formatter = DateFormatter()
    formatter.locale = Locale(identifier: "en_US_POSIX")
    formatter.timeZone = TimeZone(identifier: "UTC")
    formatter.dateFormat = "yyyyMMdd'T'HHmmss'Z'"
    return formatter.string(from: Date(timeIntervalSinceNow: -86_400 * Double(daysAgo)))
  }
}

extension ThrowawayPostgres {
  /// What the server's migrations and some work leave behind, as far as a backup cares.
  func fillTables() throws {
    let fault = try attempt(
      """
      CREATE TABLE agents (id int PRIMARY KEY, name text);
      INSERT INTO agents SELECT n, md5(n::text) FROM generate_series(1, 5000) AS n;
      CREATE TABLE issues (id int PRIMARY KEY, title text);
      INSERT INTO issues VALUES (1, 'one'), (2, E'tab\\tand "quotes"')
      """, as: .owner)
    guard fault == nil else { throw SetUpFailure(description: fault ?? "") }
  }
}
