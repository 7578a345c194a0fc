import Foundation
import TestSupport

/// A server on the loopback address that speaks S3: moto, from the test environment's Python.
final class ObjectStoreServer {
  let endpoint: String
  private let process = Process()
  private let output = Pipe()

  /// Returns when the server answers.
  init() throws {
    let port = try freePort()
    endpoint = "http://127.0.0.1:\(port)"
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments =
      LongRunning.prefix + [
        PackageRoot.pythonInterpreter, "-m", "moto.server", "-H", "127.0.0.1", "-p", "\(port)",
      ]
    process.standardOutput = output
    process.standardError = output
    try process.run()
    var said = Data()
    while !said.contains("Running on") {
      let more = output.fileHandleForReading.availableData
      guard !more.isEmpty else {
        throw SetUpFailure(description: "moto: \(String(decoding: said, as: UTF8.self))")
      }
      said += more
    }
    // Nobody may block on a full pipe later on.
    output.fileHandleForReading.readabilityHandler = { _ = $0.availableData }
  }

  func stop() {
    // Children of a test may inherit that SIGTERM is blocked.
    kill(process.processIdentifier, SIGKILL)
    process.waitUntilExit()
    output.fileHandleForReading.readabilityHandler = nil
  }
}

extension Data {
  fileprivate func contains(_ text: String) -> Bool { range(of: Data(text.utf8)) != nil }
}
