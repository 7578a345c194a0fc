import Contract
import Environment
import Findings
import Kubernetes
import Manifests
import TestSupport
import Testing
import YAML

/// The emitted settings, pg_hba.conf and certificate script on a real PostgreSQL.
@Suite("TLS to a real PostgreSQL") struct PostgresTLSTests {
  private static let isEncrypted = "SELECT ssl FROM pg_stat_ssl WHERE pid = pg_backend_pid()"

  @Test("it takes those who ask our authority, and nobody in the clear")
  func connections() throws {
    let (connection, script) = try Self.encryptedEnvironment()
    try ThrowawayPostgres.withRunning(certificateScript: script) { server in
      let client = [
        "PGSSLMODE": connection.sslMode, "PGSSLROOTCERT": server.path("tls/ca.crt"),
        // The name that clients use, which only the cluster resolves.
        "PGHOST": connection.host, "PGHOSTADDR": "127.0.0.1",
      ]
      for (role, password) in server.passwords {
        let good = try server.clientQuery(
          Self.isEncrypted, user: role.rawValue, password: password, client)
        #expect(good.outputText == "t\n", "\(role): \(good.errorText)")
      }
      try server.makeCertificate(in: "stranger")
      let refusals = [
        (["PGSSLMODE": "disable"], "no encryption"),
        (["PGHOST": "elsewhere"], "does not match host name"),
        (["PGSSLROOTCERT": server.path("stranger/ca.crt")], "certificate verify failed"),
      ]
      for (changes, message) in refusals {
        let refused = try server.clientQuery(
          "SELECT 1", user: DatabaseRole.owner.rawValue,
          password: server.passwords[.owner] ?? "", client.merging(changes) { $1 })
        #expect(refused.status != 0)
        #expect(refused.errorText.contains(message), "\(refused.errorText)")
      }
    }
  }

  /// An environment that makes the certificate itself, for it has no cert-manager.
  private static func encryptedEnvironment() throws -> (PostgresConnection, script: String) {
    let file = { (path: String) in SourceFile(path: path, bytes: try PackageRoot.bytes(of: path)) }
    let loaded = EnvironmentLoader.load(
      base: try file("environments/base.yaml"),
      overlay: try file("Tests/ManifestsTests/Fixtures/environments/policy-engines.yaml"),
      name: "policy-engines")
    var spec = try #require(loaded.spec, "\(loaded.findings)")
    spec.security.databaseTLS = true
    let built = Manifests.build(spec, templates: try Templates.read())
    let script = built.files.first { $0.path == "scripts/postgres-certificate.sh" }
    guard case .text(let text) = script?.content else {
      throw SetUpFailure(description: "no certificate script")
    }
    return (PostgresConnection(spec), text)
  }
}
