import Contract
import Foundation
import TestSupport

/// Debian's postgres_exporter on the loopback address, with our file of queries.
final class PostgresExporterRun {
  private let process = Process()
  private let output = Pipe()
  private let address: String

  /// Returns when the exporter listens; takes the text of the file of queries.
  init(of server: ThrowawayPostgres, queries: String) throws {
    address = "127.0.0.1:\(try freePort())"
    try server.write(queries, to: "queries.yaml")
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments =
      LongRunning.prefix + [
        "prometheus-postgres-exporter", "--web.listen-address=\(address)",
        "--extend.query-path=\(server.path("queries.yaml"))",
      ]
    process.environment = [
      "PATH": "/usr/bin:/bin",
      "DATA_SOURCE_URI": "127.0.0.1:\(server.port)/\(DatabaseFacts.name)?sslmode=disable",
      "DATA_SOURCE_USER": DatabaseRole.monitor.rawValue,
      "DATA_SOURCE_PASS_FILE": server.path(DatabaseRole.monitor.passwordFile),
    ]
    process.standardOutput = output
    process.standardError = output
    try process.run()
    var said = Data()
    while said.range(of: Data("Listening on".utf8)) == nil {
      let more = output.fileHandleForReading.availableData
      guard !more.isEmpty else {
        throw SetUpFailure(
          description: "postgres_exporter: \(String(decoding: said, as: UTF8.self))")
      }
      said += more
    }
    // Nobody may block on a full pipe later on.
    output.fileHandleForReading.readabilityHandler = { _ = $0.availableData }
  }

  /// The samples whose names begin so, as name with labels and value, sorted.
  func samples(_ prefix: String) throws -> [(series: String, value: Double)] {
    let answer = try run(
      "curl", ["--silent", "--show-error", "--fail", "http://\(address)/metrics"])
    guard answer.status == 0 else { throw SetUpFailure(description: answer.errorText) }
    return answer.outputText.split(separator: "\n").filter { $0.hasPrefix(prefix) }.sorted()
      .compactMap { line in
        guard let end = line.lastIndex(of: " "),
          let value = Double(line[line.index(after: end)...])
        else { return nil }
        return (String(line[..<end]), value)
      }
  }

  func stop() {
    // Children of a test may inherit that SIGTERM is blocked.
    kill(process.processIdentifier, SIGKILL)
    process.waitUntilExit()
    output.fileHandleForReading.readabilityHandler = nil
  }
}
