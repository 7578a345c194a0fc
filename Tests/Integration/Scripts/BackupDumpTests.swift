import Contract
import Foundation
import TestSupport
import Testing

/// templates/backup-dump.sh against a real PostgreSQL.
@Suite struct BackupDumpTests {
  @Test func `a dump is complete, described and can be restored`() throws {
    try ThrowawayPostgres.withRunning { server in
      try server.fillTables()
      let backup = try BackupRun(of: server)
      let result = try backup.dump()
      #expect(result.status == 0, "\(result.errorText)")
      let name = try backup.finishedDump()
      #expect(
        backup.names(in: "scratch")
          == ["complete", "contents", "\(name).dump", "\(name).dump.sha256", "\(name).json"])
      let json = try backup.folder.text(of: "scratch/\(name).json")
      let facts = try #require(
        JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
      #expect(facts["tables"] as? Int == 2)
      #expect(facts["kind"] as? String == "daily")
      let dump = try Data(contentsOf: backup.folder.url("scratch/\(name).dump"))
      #expect(facts["bytes"] as? Int == dump.count)
      #expect(dump.prefix(5) == Data("PGDMP".utf8))
      let checksum = try run("sha256sum", [backup.folder.path + "/scratch/\(name).dump"])
      #expect(checksum.outputText.hasPrefix(facts["sha256"] as? String ?? "none"))

      let rows = "SELECT md5(string_agg(t::text, ';' ORDER BY id)) FROM"
      let before = try ["agents", "issues"].map { try server.query("\(rows) \($0) t") }
      try server.restore(backup.folder.path + "/scratch/\(name).dump")
      let after = try ["agents", "issues"].map { try server.query("\(rows) \($0) t") }
      #expect(before == after)
    }
  }

  @Test func `a second run in the same pod starts afresh`() throws {
    try ThrowawayPostgres.withRunning { server in
      try server.fillTables()
      let backup = try BackupRun(of: server)
      let old = "vibe_ensemble-20200101T000000Z"
      try server.write("half", to: "scratch/\(old).dump")
      try server.write(old, to: "scratch/complete")
      #expect(try backup.dump().status == 0)
      #expect(!backup.names(in: "scratch").contains("\(old).dump"))
      #expect(try backup.finishedDump() != old)
    }
  }

  @Test func `a server that is down is an error and leaves no dump`() throws {
    try ThrowawayPostgres.withRunning { server in
      let backup = try BackupRun(of: server)
      try server.write("old", to: "scratch/complete")
      try server.stop()
      let result = try backup.dump()
      #expect(result.status != 0)
      #expect(result.errorText.contains("ERROR backup-dump: no connection to vibe_ensemble"))
      #expect(backup.names(in: "scratch") == [])
    }
  }

  @Test func `a wrong password is an error`() throws {
    try ThrowawayPostgres.withRunning { server in
      let backup = try BackupRun(of: server)
      try server.write("guess", to: "backup-password")
      let result = try backup.dump()
      #expect(result.status != 0)
      #expect(result.errorText.contains("ERROR backup-dump: no connection"))
    }
  }

  @Test func `a database without the expected tables is an error`() throws {
    try ThrowawayPostgres.withRunning { server in
      try server.fillTables()
      var backup = try BackupRun(of: server)
      backup.dumpEnvironment["BACKUP_EXPECTED_TABLES"] = "agents knowledge"
      let result = try backup.dump()
      #expect(result.status != 0)
      #expect(result.errorText.contains("ERROR backup-dump: the dump lacks the table knowledge"))
      #expect(!backup.names(in: "scratch").contains("complete"))
    }
  }

  @Test func `a dump that is too small is an error`() throws {
    try ThrowawayPostgres.withRunning { server in
      try server.fillTables()
      var backup = try BackupRun(of: server)
      backup.dumpEnvironment["BACKUP_MINIMUM_BYTES"] = "100000000"
      let result = try backup.dump()
      #expect(result.status != 0)
      #expect(result.errorText.contains("expected at least 100000000"))
    }
  }

  /// The disk fills up behind pg_dump's back: the listing alone would not notice.
  @Test func `a dump that is cut off is an error`() throws {
    try ThrowawayPostgres.withRunning { server in
      try server.fillTables()
      var backup = try BackupRun(of: server)
      try server.write(
        """
        #!/bin/sh
        \(server.programs)/pg_dump "$@" || exit
        for argument; do
          case $argument in --file=*) truncate -s -2000 "${argument#--file=}" ;; esac
        done
        """, to: "bin/pg_dump")
      #expect(try run("chmod", ["+x", server.path("bin/pg_dump")]).status == 0)
      backup.dumpEnvironment["PATH"] = "\(server.path("bin")):\(server.programs):/usr/bin:/bin"
      let result = try backup.dump()
      #expect(result.status != 0)
      #expect(result.errorText.contains("ERROR backup-dump: pg_restore cannot read the dump"))
      #expect(!backup.names(in: "scratch").contains("complete"))
    }
  }

  @Test(arguments: ["BACKUP_KIND", "BACKUP_EXPECTED_TABLES", "PGHOST", "PGPASSWORD_FILE"])
  func `a missing variable is named`(variable: String) throws {
    let folder = try ScratchFolder()
    defer { folder.remove() }
    try OrdinaryUser.own(folder)
    var backup = BackupRun(folder: folder)
    backup.dumpEnvironment["PGPORT"] = "1"
    backup.dumpEnvironment["PGPASSWORD_FILE"] = "/nowhere"
    backup.dumpEnvironment[variable] = ""
    let result = try backup.dump()
    #expect(result.status == 1)
    #expect(
      result.errorText
        == "ERROR backup-dump: the environment variable \(variable) is empty\n")
  }
}
