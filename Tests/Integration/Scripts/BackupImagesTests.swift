import Foundation
import Manifests
import TestSupport
import Testing

/// The table of images against what the scripts call.
@Suite struct BackupImagesTests {
  @Test func `the images have every program that the scripts call`() throws {
    try ThrowawayPostgres.withRunning { server in
      try server.fillTables()
      var backup = try BackupRun(of: server)
      for days in [100, 200, 300, 400] { try backup.store(BackupRun.stamp(daysAgo: days)) }
      try FileManager.default.createDirectory(
        atPath: server.path("rclone"), withIntermediateDirectories: true)
      try FileManager.default.createSymbolicLink(
        atPath: server.path("rclone/rclone"), withDestinationPath: "/usr/bin/rclone")
      backup.dumpEnvironment["PATH"] = try backup.onlyPrograms(
        of: Images.postgres, from: [server.programs])
      backup.uploadEnvironment["PATH"] = try backup.onlyPrograms(
        of: Images.rclone, from: [server.path("rclone")], multicall: "/usr/bin/busybox")
      backup.recordEnvironment["PATH"] = backup.dumpEnvironment["PATH"]
      let dump = try backup.dump()
      #expect(dump.status == 0, "\(dump.errorText)")
      let upload = try backup.upload()
      #expect(upload.status == 0, "\(upload.errorText)")
      let record = try backup.record()
      #expect(record.errorText == "")
      #expect(!(dump.errorText + upload.errorText).contains("not found"))
      #expect(backup.stored().filter { $0.hasSuffix(".dump") }.count == 3)
    }
  }
}
