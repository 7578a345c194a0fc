import Contract
import Manifests
import TestSupport
import Testing

/// The computed postgresql.conf, read by a real PostgreSQL.
@Suite struct PostgresConfigurationTests {
  @Test(arguments: [
    PostgresSettings(memory: 512, storage: 2048, cpus: 0, connections: 40),
    PostgresSettings(memory: 4096, storage: 102_400, cpus: 4, connections: 140),
  ])
  func `PostgreSQL takes every setting as it was computed`(settings: PostgresSettings) throws {
    try ThrowawayPostgres.withRunning(settings: settings) { server in
      // Those that the command line of the test replaces.
      let replaced = ["listen_addresses", "port", "unix_socket_directories"]
      let faults = try server.query(
        "SELECT name, error FROM pg_file_settings WHERE error IS NOT NULL"
          + " AND name NOT IN ('\(replaced.joined(separator: "','"))')")
      #expect(faults == "")
      // Over TCP: the keep-alive settings show nothing for a socket.
      let password = server.passwords[.monitor] ?? ""
      let shown = try server.query(
        "SELECT lower(name) || '=' || current_setting(name) FROM pg_settings", as: .monitor,
        password: password
      ).outputText.split(separator: "\n")
      for parameter in settings.standaloneParameters + settings.parameters
      where !replaced.contains(parameter.name) {
        let line = shown.first { $0.hasPrefix(parameter.name + "=") } ?? ""
        let current = String(line.dropFirst(parameter.name.count + 1))
        #expect(
          current == parameter.value || sameSize(current, parameter.value),
          "\(parameter.name) is \(current), expected \(parameter.value)")
      }
    }
  }

  @Test func `statement statistics are collected`() throws {
    try ThrowawayPostgres.withRunning { server in
      try server.query("SELECT 4711")
      let seen = try server.query(
        "SELECT count(*) FROM \(DatabaseFacts.statementStatistics) WHERE mean_exec_time >= 0")
      #expect(seen != "0\n")
    }
  }

  /// `1GB` is how PostgreSQL shows `1024MB`.
  private func sameSize(_ left: String, _ right: String) -> Bool {
    func mebibytes(_ text: String) -> Int? {
      if text.hasSuffix("GB") { return Int(text.dropLast(2)).map { $0 * 1024 } }
      return text.hasSuffix("MB") ? Int(text.dropLast(2)) : nil
    }
    return mebibytes(left) != nil && mebibytes(left) == mebibytes(right)
  }
}
