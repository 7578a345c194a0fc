import Foundation
import TestSupport

/// Whom Alertmanager tells, and whose metrics Prometheus scrapes.
final class NotificationReceiver {
  let port: Int
  private let folder: ScratchFolder
  private let program: BackgroundProgram

  /// Returns when it answers.
  init(in folder: ScratchFolder) throws {
    self.folder = folder
    port = try freePort()
    try folder.write("", to: "metrics/none")
    program = try BackgroundProgram(
      "python3",
      [
        PackageRoot.path(of: "Tests/Integration/Scripts/Monitoring/receiver.py"), "\(port)",
        folder.path,
      ], in: folder, named: "receiver")
    try program.wait(for: "answer") { try loopbackAnswer(port, "/none") != nil }
  }

  /// What a job's target says from now on.
  func expose(_ lines: [String], as job: String) throws {
    // In one piece: a scrape may come at any time.
    try Data(lines.map { $0 + "\n" }.joined().utf8).write(
      to: folder.url("metrics/\(job)"), options: .atomic)
  }

  /// In the order of arrival.
  func notifications() throws -> [AlertNotification] {
    try folder.text(of: "notifications").split(separator: "\n").map {
      try JSONDecoder().decode(AlertNotification.self, from: Data($0.utf8))
    }
  }

  /// Returns when a notification, other than the first ones, fulfils a condition.
  func wait(
    for what: String, after first: Int = 0, where condition: (AlertNotification) -> Bool
  ) throws {
    try program.wait(for: "notification: \(what)") {
      try notifications().dropFirst(first).contains(where: condition)
    }
  }

  func stop() { program.stop() }
}
