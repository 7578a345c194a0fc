import Contract
import Foundation
import TestSupport
import Testing

/// templates/backup-upload.sh with the real rclone and a folder as the store.
@Suite struct BackupUploadTests {
  /// busybox is the shell of rclone's image.
  @Test(arguments: [["sh"], ["busybox", "sh"]])
  func `an upload is read back and ends with its checksum`(shell: [String]) throws {
    try withFinishedDump { backup, name in
      let result = try backup.upload(shell: shell)
      #expect(result.status == 0, "\(result.errorText)")
      #expect(backup.stored() == ["\(name).dump", "\(name).dump.sha256", "\(name).json"])
      for suffix in ["dump", "dump.sha256", "json"] {
        let copy = try Data(
          contentsOf: backup.folder.url("store/postgresql/daily/\(name).\(suffix)"))
        #expect(copy == (try Data(contentsOf: backup.folder.url("scratch/\(name).\(suffix)"))))
      }
    }
  }

  @Test func `running it again changes nothing`() throws {
    try withFinishedDump { backup, _ in
      #expect(try backup.upload().status == 0)
      let stored = backup.stored()
      let again = try backup.upload()
      #expect(again.status == 0, "\(again.errorText)")
      #expect(backup.stored() == stored)
    }
  }

  // MARK: Retention

  @Test func `only old backups of this kind and database go`() throws {
    try withFinishedDump { backup, name in
      let old = BackupRun.stamp(daysAgo: 31)
      let young = BackupRun.stamp(daysAgo: 29)
      for stamp in [old, young, BackupRun.stamp(daysAgo: 3), BackupRun.stamp(daysAgo: 2)] {
        try backup.store(stamp)
      }
      try backup.store(old, kind: "weekly")
      // Left behind by an interrupted retention, and two that are somebody else's.
      try backup.store(BackupRun.stamp(daysAgo: 60), suffixes: ["dump"])
      let foreign = ["other-\(old).dump", "notes.txt", "vibe_ensemble-2020.dump"]
      for file in foreign { try backup.folder.write("x", to: "store/postgresql/daily/\(file)") }
      try OrdinaryUser.own(backup.folder)

      let result = try backup.upload()
      #expect(result.status == 0, "\(result.errorText)")
      let stored = backup.stored()
      #expect(foreign.allSatisfy(stored.contains))
      #expect(stored.contains("vibe_ensemble-\(young).dump"))
      #expect(stored.contains("\(name).dump"))
      #expect(!stored.contains { $0.hasPrefix("vibe_ensemble-\(old)") })
      #expect(stored.count == foreign.count + 4 * 3)
      #expect(backup.stored(kind: "weekly").count == 3)
    }
  }

  @Test func `the newest backups stay, however old they are`() throws {
    try withFinishedDump { backup, name in
      for days in [100, 200, 300, 400] { try backup.store(BackupRun.stamp(daysAgo: days)) }
      let result = try backup.upload()
      #expect(result.status == 0, "\(result.errorText)")
      let dumps = backup.stored().filter { $0.hasSuffix(".dump") }
      let kept = [200, 100].map { "vibe_ensemble-\(BackupRun.stamp(daysAgo: $0).prefix(8))" }
      #expect(dumps.count == 3)
      #expect(dumps.last == "\(name).dump")
      #expect(zip(dumps, kept).allSatisfy { $0.hasPrefix($1) })
    }
  }

  // MARK: Failures

  @Test func `a dump that changed since its checksum is an error`() throws {
    try expectFailure("checksum mismatch") { backup, name in
      try backup.folder.write("corrupt", to: "scratch/\(name).dump")
    }
  }

  @Test func `a dump that was never finished is an error`() throws {
    try expectFailure("the first step has left no finished dump") { backup, _ in
      try FileManager.default.removeItem(at: backup.folder.url("scratch/complete"))
    }
  }

  @Test func `a store that takes nothing is an error`() throws {
    try expectFailure("uploading") { backup, _ in
      // A file where the folder should be.
      try FileManager.default.removeItem(at: backup.folder.url("store/postgresql/daily"))
      try backup.folder.write("x", to: "store/postgresql/daily")
    }
  }

  /// What a store would return that loses bytes without saying so.
  @Test func `an upload that reads back differently is an error`() throws {
    try expectFailure("differs from what was uploaded") { backup, _ in
      try backup.useBrokenProgram(
        "rclone",
        """
        if [ "$3" = hashsum ]; then
          echo "0000000000000000000000000000000000000000000000000000000000000000  ${6##*/}"
        else
          exec /usr/bin/rclone "$@"
        fi
        """)
    }
  }

  @Test func `a store that cannot be listed is an error`() throws {
    try expectFailure("listing") { backup, _ in
      try backup.useBrokenProgram(
        "rclone", "[ \"$3\" != lsf ] || exit 3\nexec /usr/bin/rclone \"$@\"")
    }
  }

  @Test(arguments: [
    ("BACKUP_RETENTION_DAYS", "0", "must be at least 1"),
    ("BACKUP_RETENTION_DAYS", "thirty", "must be whole numbers"),
    ("BACKUP_KEEP_AT_LEAST", "0", "must be at least 1"), ("BACKUP_DESTINATION", "", "is empty"),
    ("PGDATABASE", "a/b", "has characters other than"),
  ])
  func `a variable that makes no sense is an error`(
    variable: String, value: String, message: String
  ) throws {
    try expectFailure(message) { backup, _ in backup.uploadEnvironment[variable] = value }
  }

  // MARK: Parts

  /// The upload fails with the message, says ERROR and removes nothing.
  private func expectFailure(
    _ message: String, _ damage: (inout BackupRun, String) throws -> Void
  ) throws {
    try withFinishedDump { backup, name in
      var backup = backup
      for days in [100, 200, 300, 400, 500] { try backup.store(BackupRun.stamp(daysAgo: days)) }
      try damage(&backup, name)
      try OrdinaryUser.own(backup.folder)
      let before = Set(backup.stored())
      let result = try backup.upload()
      #expect(result.status != 0)
      #expect(result.errorText.contains("ERROR backup-upload: "))
      #expect(result.errorText.contains(message), "\(result.errorText)")
      #expect(before.isSubset(of: backup.stored()))
    }
  }

  /// A scratch folder as the first step leaves it, without a database.
  private func withFinishedDump(_ test: (BackupRun, String) throws -> Void) throws {
    let folder = try ScratchFolder()
    defer { folder.remove() }
    let name = "\(DatabaseFacts.name)-\(BackupRun.stamp(daysAgo: 0))"
    try folder.write("PGDMP and the rest\n", to: "scratch/\(name).dump")
    let checksum = try run("sha256sum", ["\(name).dump"], in: folder.path + "/scratch")
    try folder.write(checksum.outputText, to: "scratch/\(name).dump.sha256")
    try folder.write("{}\n", to: "scratch/\(name).json")
    try folder.write("\(name)\n", to: "scratch/complete")
    try folder.write("", to: "store/.keep")
    try OrdinaryUser.own(folder)
    try test(BackupRun(folder: folder), name)
  }
}

extension BackupRun {
  /// Puts a program in front of the real one.
  fileprivate mutating func useBrokenProgram(_ name: String, _ script: String) throws {
    try folder.write("#!/bin/sh\n" + script + "\n", to: "bin/\(name)")
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o755], ofItemAtPath: folder.path + "/bin/" + name)
    uploadEnvironment["PATH"] = folder.path + "/bin:/usr/bin:/bin"
  }
}
