import Foundation
import TestSupport

/// A server that a test starts on the loopback address and ends with itself.
final class LoopbackProgram {
  private let process = Process()
  private let log: String
  private let name: String

  /// The program's output goes to a file of the folder, for the message of a failure.
  init(_ name: String, _ arguments: [String], in folder: ScratchFolder) throws {
    self.name = name
    log = "\(folder.path)/\(name)-\(UUID().uuidString).log"
    try Data().write(to: URL(fileURLWithPath: log))
    let output = try FileHandle(forWritingTo: URL(fileURLWithPath: log))
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = LongRunning.prefix + [name] + arguments
    process.currentDirectoryURL = URL(fileURLWithPath: folder.path)
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = output
    process.standardError = output
    try process.run()
  }

  func stop() {
    // Children of a test may inherit that SIGTERM is blocked.
    kill(process.processIdentifier, SIGKILL)
    process.waitUntilExit()
  }

  /// Returns when the condition holds; throws with the program's output when its time is over or it
  /// has ended.
  func wait(
    for what: String, seconds: Double = 60, until condition: () throws -> Bool
  ) throws {
    let deadline = ContinuousClock.now + .seconds(seconds)
    while try !condition() {
      guard process.isRunning, ContinuousClock.now < deadline else {
        let said = (try? String(contentsOfFile: log, encoding: .utf8)) ?? ""
        throw SetUpFailure(description: "\(name): no \(what): \(said.suffix(3000))")
      }
      usleep(50_000)
    }
  }
}

/// What a server answers to a GET; nil while it does not answer with 200.
func answer(_ url: String) throws -> String? {
  let result = try run("curl", ["--silent", "--fail", "--max-time", "5", url])
  return result.status == 0 ? result.outputText : nil
}
