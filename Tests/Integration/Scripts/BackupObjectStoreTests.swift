import Contract
import Foundation
import TestSupport
import Testing

/// A whole backup into a server that speaks S3, with the variables that the manifests give.
@Suite struct BackupObjectStoreTests {
  @Test func `dump, upload, verification and retention work on S3`() throws {
    let store = try ObjectStoreServer()
    defer { store.stop() }
    try ThrowawayPostgres.withRunning { server in
      try server.fillTables()
      var backup = try BackupRun(of: server)
      backup.uploadEnvironment = try uploadEnvironment(store, backup)
      let bucket = try rclone(backup, ["mkdir", "backup:test-backups"])
      #expect(bucket.status == 0, "\(bucket.errorText)")
      let folder = "backup:test-backups/postgresql/daily"
      for days in [100, 90, 80] {
        let name = "\(DatabaseFacts.name)-\(BackupRun.stamp(daysAgo: days))"
        for suffix in ["dump", "dump.sha256", "json"] {
          let put = try rclone(backup, ["touch", "\(folder)/\(name).\(suffix)"])
          #expect(put.status == 0, "\(put.errorText)")
        }
      }

      #expect(try backup.dump().status == 0)
      let result = try backup.upload()
      #expect(result.status == 0, "\(result.errorText)")
      let name = try backup.finishedDump()
      let objects = try rclone(backup, ["lsf", folder]).outputText.split(separator: "\n")
      let kept = objects.filter { $0.hasSuffix(".dump") }
      #expect(objects.count == 9)
      #expect(kept.count == 3)
      #expect(kept.last.map(String.init) == "\(name).dump")

      let fetched = try rclone(backup, ["copy", "\(folder)/\(name).dump", server.path("fetched")])
      #expect(fetched.status == 0, "\(fetched.errorText)")
      try server.query("TRUNCATE agents")
      try server.restore(server.path("fetched/\(name).dump"))
      #expect(try server.query("SELECT count(*) FROM agents") == "5000\n")
    }
  }

  @Test func `a bucket that does not exist is an error`() throws {
    let store = try ObjectStoreServer()
    defer { store.stop() }
    try ThrowawayPostgres.withRunning { server in
      try server.fillTables()
      var backup = try BackupRun(of: server)
      backup.uploadEnvironment = try uploadEnvironment(store, backup)
      backup.uploadEnvironment["RCLONE_LOW_LEVEL_RETRIES"] = "1"
      #expect(try backup.dump().status == 0)
      let result = try backup.upload()
      #expect(result.status != 0)
      #expect(result.errorText.contains("ERROR backup-upload: uploading"))
    }
  }

  /// The emitted variables, with the folders of the test in the place of the pod's.
  private func uploadEnvironment(
    _ store: ObjectStoreServer, _ backup: BackupRun
  ) throws -> [String: String] {
    let emitted = try EmittedBackup(
      destination: "s3: { bucket: test-backups, region: us-east-1, endpoint: \"https://s3.test\" }",
      provides: "objectStore: { networks: [10.0.0.0/8] }")
    var environment = emitted.environment(
      of: "upload",
      secrets: ["aws-access-key-id": "test", "aws-secret-access-key": "not a real one"])
    environment["RCLONE_CONFIG_BACKUP_ENDPOINT"] = store.endpoint
    environment["BACKUP_SCRATCH"] = backup.folder.path + "/scratch"
    environment["HOME"] = backup.folder.path
    return environment
  }

  private func rclone(_ backup: BackupRun, _ arguments: [String]) throws -> ProgramRun {
    try OrdinaryUser.run(
      "rclone", ["--config", ""] + arguments,
      environment: backup.uploadEnvironment.merging([
        "RCLONE_CONFIG_BACKUP_NO_CHECK_BUCKET": "false"
      ]) {
        $1
      }, in: backup.folder)
  }
}
