import Environment
import Kubernetes
import Manifests
import Testing
import YAML

@Suite("TLS to the database") struct DatabaseTLSTests {
  @Test("whoever makes the certificate, both ends insist on it", arguments: [true, false])
  func bothEnds(certManager: Bool) throws {
    var spec = try BuiltEnvironment.spec(named: "admin-ingress")
    if !certManager {
      spec = try BuiltEnvironment.spec(named: "policy-engines")
      spec.security.databaseTLS = true
    }
    let built = try BuiltEnvironment(spec)
    #expect(built.manifests.findings == [])
    let connection = PostgresConnection(spec)
    #expect(connection.sslMode == "verify-full")
    let settings = try #require(built.objects.first { $0.name == "postgres-config" })
      .node["data"]?.strings
    #expect(settings?["postgresql.conf"]?.contains("ssl = 'on'") == true)
    let lines = (settings?["pg_hba.conf"] ?? "").split(separator: "\n").filter {
      $0.hasPrefix("host")
    }
    #expect(lines.count == 3 && lines.allSatisfy { $0.hasPrefix("hostssl ") })
    let certificate = built.objects.first { $0.kind == "Certificate" && $0.name == "postgres-tls" }
    #expect((certificate != nil) == certManager)
    if let certificate {
      let names = certificate.spec.list("dnsNames").compactMap(\.text)
      #expect(names.contains(connection.host))
    }
    // The exporter asks as much as everybody else.
    let exporter = try #require(
      built.objects.first { $0.kind == "Deployment" && $0.name == "postgres-exporter" })
    let authority = "/run/secrets/database-authority"
    let text = Emitter.text(exporter.node)
    #expect(text.contains("?sslmode=verify-full&sslrootcert=\(authority)/ca.crt"))
    #expect(text.contains("mountPath: \(authority)"))
    let catalogue = ObjectCatalogue(built)
    for pod in PodView.all(in: built.objects) { #expect(catalogue.missing(for: pod) == []) }
    let script = built.manifests.files.first { $0.path == "scripts/postgres-certificate.sh" }
    #expect((script != nil) == !certManager)
  }
}
