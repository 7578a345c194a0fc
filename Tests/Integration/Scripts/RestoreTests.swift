import Contract
import Foundation
import TestSupport
import Testing

/// The emitted database-restore.sh on a real PostgreSQL, with a stand-in for kubectl that keeps the
/// number of replicas in a file and runs what it should run in the database's pod.
@Suite struct RestoreTests {
  @Test func `a backup takes the place of the database, which stays under another name`() throws {
    try withBackup { restore in
      let result = try restore.run(["--verify", "--force", restore.backup])
      #expect(result.status == 0, "\(result.errorText)")
      #expect(try restore.rows() == "5000\n")
      #expect(try restore.databases() == ["vibe_ensemble", "vibe_ensemble-before"])
      #expect(restore.replicas == "4")
      #expect(restore.calls.filter { $0.hasPrefix("scale") }.count == 2)
      #expect(restore.files().contains { $0.hasPrefix("vibe_ensemble-before-") })
      for role in DatabaseRole.allCases {
        let fault = try restore.server.attempt("SELECT 1", as: role)
        #expect(fault == nil, "\(role)")
      }
      #expect(try restore.server.attempt("CREATE TABLE later (id int)", as: .owner) == nil)
    }
  }

  @Test(arguments: ["packed.sql", "text.dump"])
  func `what the backup is shows in its bytes, not in its name`(name: String) throws {
    try withBackup { restore in
      let content =
        name == "packed.sql"
        ? try run("gzip", ["-c", restore.backup]).output : try restore.plainDump()
      try content.write(to: restore.server.folder.url(name))
      try OrdinaryUser.own(restore.server.folder)
      try restore.server.query("TRUNCATE agents")
      let result = try restore.run(["--force", restore.server.path(name)])
      #expect(result.status == 0, "\(result.errorText)")
      #expect(try restore.rows() == "5000\n")
    }
  }

  /// The dump of a backup lacks the records, that of a superuser has some that are out of date.
  @Test(arguments: [false, true])
  func `the restored database knows of every backup that the old one knew`(
    dumpHasRecords: Bool
  ) throws {
    try withBackup { restore in
      let record = "SELECT \(BackupRecords.function)"
      #expect(try restore.server.attempt("\(record)('daily', 'first', 1)", as: .backup) == nil)
      var dump = restore.backup
      if dumpHasRecords {
        dump = restore.server.path("whole.dump")
        try restore.customDump().write(to: restore.server.folder.url("whole.dump"))
        try OrdinaryUser.own(restore.server.folder)
      }
      #expect(try restore.server.attempt("\(record)('daily', 'second', 2)", as: .backup) == nil)
      let before = try restore.server.query("SELECT * FROM \(BackupRecords.table) ORDER BY name")
      let result = try restore.run(["--force", dump])
      #expect(result.status == 0, "\(result.errorText)")
      #expect(try restore.databases() == ["vibe_ensemble", "vibe_ensemble-before"])
      #expect(
        try restore.server.query("SELECT * FROM \(BackupRecords.table) ORDER BY name") == before)
      #expect(try restore.server.attempt("\(record)('weekly', 'third', 3)", as: .backup) == nil)
      #expect(
        try restore.server.attempt("SELECT * FROM \(BackupRecords.table)", as: .monitor) == nil)
      #expect(
        try restore.server.attempt("DELETE FROM \(BackupRecords.table)", as: .owner)?
          .contains("permission denied") == true)
    }
  }

  @Test func `a database that is older than the records gets them when it is restored`() throws {
    try withBackup { restore in
      try restore.server.query("DROP SCHEMA \(BackupRecords.schema) CASCADE")
      let result = try restore.run(["--force", restore.backup])
      #expect(result.status == 0, "\(result.errorText)")
      #expect(result.errorText.contains("warning: the old database has no records of backups"))
      let fault = try restore.server.attempt(
        "SELECT \(BackupRecords.function)('daily', 'first', 1)", as: .backup)
      #expect(fault == nil)
    }
  }

  @Test func `a dry run and an answer other than yes change nothing`() throws {
    try withBackup { restore in
      let before = try restore.databases()
      let dryRun = try restore.run(["--dry-run", restore.backup])
      #expect(dryRun.status == 0, "\(dryRun.errorText)")
      let refused = try restore.run([restore.backup])
      #expect(refused.status == 1)
      #expect(refused.errorText.contains("ERROR not confirmed; nothing has changed"))
      #expect(try restore.rows() == "0\n")
      #expect(try restore.databases() == before)
      #expect(restore.calls.allSatisfy { !$0.hasPrefix("scale") })
    }
  }

  @Test(arguments: ["cut off", "other bytes", "not a backup"])
  func `a bad backup changes nothing`(damage: String) throws {
    try withBackup { restore in
      let good = try Data(contentsOf: URL(fileURLWithPath: restore.backup))
      let file = restore.server.folder.url("bad.dump")
      switch damage {
      case "cut off": try good.dropLast(3000).write(to: file)
      case "other bytes":
        try good.write(to: file)
        try restore.server.write("0000  bad.dump\n", to: "bad.dump.sha256")
      default: try Data("hello".utf8).write(to: file)
      }
      try OrdinaryUser.own(restore.server.folder)
      let before = try restore.databases()
      let result = try restore.run(["--force", file.path])
      #expect(result.status == 1)
      #expect(result.errorText.contains("ERROR "))
      #expect(try restore.databases() == before)
      #expect(restore.calls.allSatisfy { !$0.hasPrefix("scale") })
    }
  }

  @Test func `--verify insists on a checksum`() throws {
    try withBackup { restore in
      try FileManager.default.removeItem(atPath: restore.backup + ".sha256")
      let result = try restore.run(["--verify", "--force", restore.backup])
      #expect(result.status == 1)
      #expect(result.errorText.contains("has no checksum beside it"))
    }
  }

  @Test func `a restore that fails leaves the database and starts nothing new`() throws {
    try withBackup { restore in
      // A role of the backup that this server does not have.
      try restore.server.query("CREATE ROLE gone; ALTER TABLE agents OWNER TO gone")
      let dump = try restore.customDump()
      try dump.write(to: restore.server.folder.url("foreign.dump"))
      try restore.server.query("ALTER TABLE agents OWNER TO vibe_ensemble; DROP ROLE gone")
      try OrdinaryUser.own(restore.server.folder)
      let result = try restore.run(["--force", restore.server.path("foreign.dump")])
      #expect(result.status == 1)
      #expect(result.errorText.contains("ERROR pg_restore failed; nothing has changed"))
      #expect(try restore.databases() == ["vibe_ensemble"])
      #expect(restore.replicas == "4")
    }
  }

  @Test func `a server that does not become ready brings the old database back`() throws {
    try withBackup { restore in
      try restore.server.write("", to: "kube/never-ready")
      let result = try restore.run(["--force", restore.backup])
      #expect(result.status == 1)
      #expect(result.errorText.contains("the old database is in its place again"))
      #expect(try restore.rows() == "0\n")
      #expect(try restore.databases() == ["vibe_ensemble", "vibe_ensemble-failed"])
      #expect(restore.replicas == "4")
    }
  }

  @Test func `the server starts again when the current database cannot be dumped`() throws {
    try withBackup { restore in
      try restore.server.write("", to: "kube/no-dump")
      let result = try restore.run(["--force", restore.backup])
      #expect(result.status == 1)
      #expect(result.errorText.contains("ERROR the current database could not be dumped"))
      #expect(restore.replicas == "4")
      #expect(try restore.databases() == ["vibe_ensemble"])
    }
  }

  @Test func `never fewer replicas than the autoscaler's minimum start again`() throws {
    try withBackup { restore in
      try restore.server.write("0", to: "kube/replicas")
      #expect(try restore.run(["--force", restore.backup]).status == 0)
      #expect(restore.replicas == "3")
    }
  }

  @Test func `a name alone is looked for in the volume, through a pod that mounts it`() throws {
    try ThrowawayPostgres.withRunning { server in
      try server.fillTables()
      let backup = try BackupRun(of: server)
      #expect(try backup.dump().status == 0)
      #expect(try backup.upload().status == 0)
      let name = try backup.finishedDump()
      try server.query("TRUNCATE agents")
      let restore = try RestoreRun(server: server, backup: name, environment: "development")

      let list = try restore.run(["--list"])
      #expect(list.outputText.contains("daily/\(name).dump"), "\(list.errorText)")
      let missing = try restore.run(["--force", "vibe_ensemble-20200101T000000Z"])
      #expect(missing.status == 1)
      #expect(
        missing.errorText.contains("ERROR no backup vibe_ensemble-20200101T000000Z was found"))
      let result = try restore.run(["--verify", "--force", name])
      #expect(result.status == 0, "\(result.errorText)")
      #expect(result.errorText.contains("the checksum is right"))
      #expect(try restore.rows() == "5000\n")
      let pod = try server.folder.text(of: "kube/pod.yaml")
      #expect(pod.contains("claimName: postgres-backups"))
      #expect(restore.calls.contains { $0.hasPrefix("delete pod database-restore-") })
    }
  }

  @Test(arguments: [
    ([], "no backup is named"), (["--what"], "unknown option --what"),
    (["-n"], "-n needs a value"), (["a", "b"], "more than one backup"),
  ])
  func `wrong usage is said and is status 2`(arguments: [String], message: String) throws {
    let folder = try ScratchFolder()
    defer { folder.remove() }
    try folder.write(try RestoreRun.script(), to: "restore.sh")
    try OrdinaryUser.own(folder)
    let result = try OrdinaryUser.run(
      "sh", [folder.path + "/restore.sh"] + arguments, in: folder)
    #expect(result.status == 2)
    #expect(result.errorText == "ERROR \(message); --help says more\n")
  }

  @Test func `help prints the usage and the options`() throws {
    let folder = try ScratchFolder()
    defer { folder.remove() }
    try folder.write(try RestoreRun.script(), to: "restore.sh")
    try OrdinaryUser.own(folder)
    let result = try OrdinaryUser.run("sh", [folder.path + "/restore.sh", "--help"], in: folder)
    #expect(result.status == 0)
    #expect(result.outputText.hasPrefix("usage: database-restore.sh [options] BACKUP\n"))
    #expect(result.outputText.contains("--dry-run"))
    #expect(!result.outputText.contains("set -eu"))
  }

  /// A server with a finished backup of 5000 rows, and then an empty table.
  private func withBackup(_ test: (RestoreRun) throws -> Void) throws {
    try ThrowawayPostgres.withRunning { server in
      try server.fillTables()
      let backup = try BackupRun(of: server)
      #expect(try backup.dump().status == 0)
      let name = try backup.finishedDump()
      try server.query("TRUNCATE agents")
      try test(
        RestoreRun(server: server, backup: server.path("scratch/\(name).dump")))
    }
  }
}
