import Contract
import TestSupport
import Testing

/// What a finished backup leaves in a real PostgreSQL, and who may do what with it.
@Suite struct BackupRecordTests {
  @Test func `a backup that was read back from the store is recorded with its size`() throws {
    try ThrowawayPostgres.withRunning { server in
      try server.fillTables()
      let backup = try BackupRun(of: server)
      #expect(try backup.dump().status == 0)
      #expect(try backup.upload().status == 0)
      let result = try backup.record()
      #expect(result.status == 0)
      #expect(result.errorText == "")
      let name = try backup.finishedDump()
      let size = try run("wc", ["-c", backup.folder.path + "/scratch/\(name).dump"])
      let bytes = size.outputText.split(separator: " ").first ?? ""
      #expect(result.outputText.contains("recorded \(name): daily, \(bytes) bytes"))
      #expect(try records(of: server) == "daily|\(name)|\(bytes)\n")
      #expect(
        try server.query(
          "SELECT now() - finished_at BETWEEN '0 s' AND '5 min' FROM \(BackupRecords.table)")
          == "t\n")
    }
  }

  @Test func `a second record of the same backup changes nothing`() throws {
    try ThrowawayPostgres.withRunning { server in
      try server.fillTables()
      let backup = try BackupRun(of: server)
      #expect(try backup.dump().status == 0)
      #expect(try backup.record().errorText == "")
      let first = try server.query("SELECT * FROM \(BackupRecords.table)")
      #expect(try backup.record().errorText == "")
      #expect(try server.query("SELECT * FROM \(BackupRecords.table)") == first)
    }
  }

  @Test func `a backup is none the worse when nothing can be recorded`() throws {
    try ThrowawayPostgres.withRunning { server in
      try server.fillTables()
      let backup = try BackupRun(of: server)
      #expect(try backup.dump().status == 0)
      #expect(try backup.upload().status == 0)
      let stored = backup.stored()
      try server.query("DROP SCHEMA \(BackupRecords.schema) CASCADE")
      let refused = try backup.record()
      #expect(refused.status == 0)
      #expect(refused.errorText.contains("ERROR backup-record: vibe_ensemble-"))
      #expect(refused.errorText.contains("in 2 attempts; the backup itself is complete"))
      try server.stop()
      let down = try backup.record()
      #expect(down.status == 0)
      #expect(down.errorText.contains("ERROR backup-record: vibe_ensemble-"))
      #expect(backup.stored() == stored)
    }
  }

  @Test func `a record needs a finished dump`() throws {
    try ThrowawayPostgres.withRunning { server in
      let result = try BackupRun(of: server).record()
      #expect(result.errorText.contains("ERROR backup-record: the first step has left no finished"))
      #expect(try records(of: server) == "")
    }
  }

  @Test func `the newest records of each kind stay`() throws {
    try ThrowawayPostgres.withRunning { server in
      let record = "SELECT \(BackupRecords.function)"
      let fault = try server.attempt("\(record)('weekly', 'w', 1)", as: .backup)
      #expect(fault == nil)
      for number in 0..<BackupRecords.kept + 3 {
        let fault = try server.attempt("\(record)('daily', 'd\(100 + number)', 1)", as: .backup)
        #expect(fault == nil)
      }
      let kept = try records(of: server).split(separator: "\n")
      #expect(kept.count == BackupRecords.kept + 1)
      #expect(kept.first == "daily|d103|1")
      #expect(kept.last == "weekly|w|1")
    }
  }

  @Test func `each role may do its part and nothing else`() throws {
    let table = BackupRecords.table
    let record = "SELECT \(BackupRecords.function)('daily', 'one', 7)"
    let refused: [(DatabaseRole, String, String)] = [
      (.backup, "INSERT INTO \(table) (kind, name, bytes) VALUES ('daily', 'x', 1)", "denied"),
      (.backup, "UPDATE \(table) SET bytes = 1", "denied"),
      (.backup, "DELETE FROM \(table)", "denied"),
      (.backup, "SELECT \(BackupRecords.function)('hourly', 'x', 1)", "check constraint"),
      (.backup, "SELECT \(BackupRecords.function)('daily', 'x', 0)", "check constraint"),
      (.monitor, record, "denied"),
      (.monitor, "INSERT INTO \(table) (kind, name, bytes) VALUES ('daily', 'x', 1)", "denied"),
      (.monitor, "DELETE FROM \(table)", "denied"),
      (.owner, record, "denied"),
      (.owner, "SELECT * FROM \(table)", "denied"),
      (.owner, "DELETE FROM \(table)", "denied"),
      (.owner, "CREATE TABLE \(BackupRecords.schema).more (id int)", "denied"),
      (.owner, "DROP SCHEMA \(BackupRecords.schema) CASCADE", "must be owner"),
    ]
    try ThrowawayPostgres.withRunning { server in
      #expect(try server.attempt(record, as: .backup) == nil)
      #expect(try server.attempt("SELECT * FROM \(table)", as: .monitor) == nil)
      for (role, sql, reason) in refused {
        let fault = try server.attempt(sql, as: role) ?? "nothing refused"
        #expect(fault.contains(reason), "\(role): \(sql): \(fault)")
      }
      #expect(try records(of: server) == "daily|one|7\n")
    }
  }

  /// A name that the role can put in front of the search path must not run as the function's owner.
  @Test func `nothing of the caller's runs with the rights of the function`() throws {
    try ThrowawayPostgres.withRunning { server in
      let shadow = """
        CREATE TEMPORARY TABLE backup (kind text, name text, bytes bigint, finished_at timestamptz);
        SET search_path = pg_temp, public;
        SELECT \(BackupRecords.function)('daily', 'one', 7); SELECT count(*) FROM backup
        """
      try server.query("GRANT TEMPORARY ON DATABASE \(DatabaseFacts.name) TO PUBLIC")
      let result = try server.query(
        shadow, as: .backup, password: server.passwords[.backup] ?? "")
      #expect(result.outputText.split(separator: "\n") == ["0"], "\(result.errorText)")
      #expect(try records(of: server) == "daily|one|7\n")
    }
  }

  @Test func `the statements keep what is there, and refuse a schema of somebody else`() throws {
    try ThrowawayPostgres.withRunning { server in
      let record = "SELECT \(BackupRecords.function)('daily', 'one', 7)"
      #expect(try server.attempt(record, as: .backup) == nil)
      #expect(try server.makeRoles().status == 0)
      #expect(try records(of: server) == "daily|one|7\n")
      try server.query("DROP SCHEMA \(BackupRecords.schema) CASCADE")
      #expect(try server.attempt("CREATE SCHEMA \(BackupRecords.schema)", as: .owner) == nil)
      let result = try server.makeRoles()
      #expect(result.status == 1)
      #expect(result.errorText.contains("belongs to somebody else than postgres"))
    }
  }

  @Test func `no dump holds the records`() throws {
    try ThrowawayPostgres.withRunning { server in
      try server.fillTables()
      let backup = try BackupRun(of: server)
      #expect(try backup.dump().status == 0)
      #expect(try backup.record().errorText == "")
      #expect(try backup.dump().status == 0)
      #expect(!(try backup.folder.text(of: "scratch/contents")).contains(BackupRecords.schema))
    }
  }

  private func records(of server: ThrowawayPostgres) throws -> String {
    try server.query("SELECT kind, name, bytes FROM \(BackupRecords.table) ORDER BY 1, 2")
  }
}
