import Contract
@testable import Environment
import Findings
import Kubernetes
@testable import Manifests
import Scalars
import Testing
import YAML

@Suite("Secrets") struct SecretsTests {
  @Test(
    "the plan has the keys that the modes need",
    arguments: [
      (
        "development",
        [
          "vibe-ensemble-alertmanager-secrets: local-url",
          "vibe-ensemble-secrets: database-url encryption-key grafana-admin-password jwt-secret"
            + " postgres-backup-password postgres-monitor-password postgres-password",
        ]
      ),
      (
        "production",
        [
          "postgres-backup: password username", "postgres-monitor: password username",
          "postgres-owner: password username",
          "vibe-ensemble-alertmanager-secrets: dead-mans-switch-url mail-password"
            + " on-call-routing-key team-url",
          "vibe-ensemble-backup-secrets: aws-access-key-id aws-secret-access-key",
          "vibe-ensemble-secrets: database-url encryption-key grafana-admin-password jwt-secret",
        ]
      ),
      (
        "external-postgres",
        [
          "vibe-ensemble-alertmanager-secrets: hook-url",
          "vibe-ensemble-postgres-ca: ca.crt",
          "vibe-ensemble-secrets: database-url encryption-key jwt-secret postgres-backup-password"
            + " postgres-monitor-password postgres-password",
        ]
      ),
      (
        "gcs-backups",
        [
          "postgres-backup: password username", "postgres-monitor: password username",
          "postgres-owner: password username",
          "vibe-ensemble-alertmanager-secrets: pager-routing-key",
          "vibe-ensemble-backup-secrets: gcs-service-account.json",
          "vibe-ensemble-secrets: database-url encryption-key grafana-admin-password jwt-secret",
        ]
      ),
    ])
  func plan(name: String, expected: [String]) throws {
    let plan = SecretPlan(try BuiltEnvironment.spec(named: name))
    let lines = plan.secrets.map { secret in
      "\(secret.name): " + secret.entries.map(\.key).sorted().joined(separator: " ")
    }
    #expect(lines.sorted() == expected)
  }

  @Test("each Secret has a maker, and none stands in the output", arguments: BuiltEnvironment.all)
  func makers(name: String) throws {
    let built = try BuiltEnvironment(named: name)
    let planned = SecretPlan(built.spec).secrets.map(\.name.description).sorted()
    #expect(!built.objects.contains { $0.kind == "Secret" })
    let makers = built.objects.filter { ["ExternalSecret", "SealedSecret"].contains($0.kind) }
    switch built.spec.secrets.provider {
    case .generated: #expect(makers.isEmpty)
    case .external, .sealed: #expect(makers.map(\.name).sorted() == planned)
    }
  }

  /// A pod reads single keys; whoever gets a whole Secret would see all of it.
  @Test(
    "no pod takes a whole Secret or a password that is not its own", arguments: BuiltEnvironment.all
  )
  func leastPrivilege(name: String) throws {
    let built = try BuiltEnvironment(named: name)
    for pod in PodView.all(in: built.objects) {
      let volumes = pod.spec.list("volumes").compactMap { $0["secret"] }
      #expect(volumes.allSatisfy { !$0.list("items").isEmpty })
      let keys = Set(volumes.flatMap { $0.list("items") }.compactMap { $0["key"]?.text })
      #expect(
        !pod.containers.contains { !$0.list("envFrom").allSatisfy { $0["secretRef"] == nil } })
      switch pod.owner.name {
      case "vibe-ensemble-server":
        #expect(
          keys.subtracting(["ca.crt"]) == ["jwt-secret", "encryption-key", "database-url"])
      case "postgres":
        let certificate: Set = built.spec.security.databaseTLS ? ["tls.crt", "tls.key"] : []
        #expect(keys == certificate.union(DatabaseRole.allCases.map(\.passwordKey.rawValue)))
      case "grafana": #expect(keys == ["grafana-admin-password"])
      case "alertmanager":
        #expect(keys == Set(ReceiverSecretKey.all(in: built.spec).map(\.rawValue)))
      case "postgres-exporter":
        #expect(keys.isSubset(of: ["postgres-monitor-password", "password", "ca.crt"]))
      case "prometheus-adapter": #expect(keys.isSubset(of: ["tls.crt", "tls.key"]))
      default:
        #expect(
          keys.isSubset(of: [
            "postgres-backup-password", "password", "ca.crt", "gcs-service-account.json",
          ]))
      }
    }
  }

  @Test("a key without a ciphertext and one too many are findings")
  func sealed() throws {
    var spec = try BuiltEnvironment.spec(named: "sealed-secrets")
    guard case .sealed(var values) = spec.secrets.provider else {
      Issue.record("not sealed")
      return
    }
    #expect(try BuiltEnvironment(spec).manifests.findings.isEmpty)
    values.removeAll { $0.key == "jwt-secret" }
    values.append(
      SecretsSpec.SealedValue(secret: "vibe-ensemble-secrets", key: "redis", ciphertext: "x"))
    spec.secrets.provider = .sealed(encryptedData: values)
    let findings = try BuiltEnvironment(spec).manifests.findings
    #expect(findings.map(\.id) == ["sealed-value-missing", "sealed-value-unused"])
    #expect(
      findings.map(\.message) == [
        "found no ciphertext for vibe-ensemble-secrets/jwt-secret, which this environment needs",
        "found a ciphertext for vibe-ensemble-secrets/redis, which nothing in this environment reads",
      ])
  }

  @Test("an external Secret reads each password once and composes the URL")
  func external() throws {
    let object = try #require(
      try BuiltEnvironment(named: "production").objects.first {
        $0.kind == "ExternalSecret" && $0.name == "vibe-ensemble-secrets"
      })
    let fetched = object.spec.list("data").map { item in
      "\(item["secretKey"]?.text ?? ""): \(item.at("remoteRef", "key")?.text ?? "")"
        + " \(item.at("remoteRef", "property")?.text ?? "")"
    }
    #expect(
      fetched == [
        "password: vibe-ensemble/production/postgres-owner password",
        "jwt-secret: vibe-ensemble/production/vibe-ensemble-secrets jwt-secret",
        "encryption-key: vibe-ensemble/production/vibe-ensemble-secrets encryption-key",
        "grafana-admin-password: vibe-ensemble/production/vibe-ensemble-secrets"
          + " grafana-admin-password",
      ])
    let data = object.spec.at("target", "template", "data")?.strings
    #expect(
      data?["database-url"]
        == "postgresql://vibe_ensemble:{{ index . \"password\" | urlquery }}@postgres-rw:5432/vibe_ensemble"
    )
    #expect(
      data?.keys.sorted() == [
        "database-url", "encryption-key", "grafana-admin-password", "jwt-secret",
      ])
    #expect(object.spec.at("target", "creationPolicy")?.text == "Owner")
  }

  @Test("a password in the URL is percent-encoded")
  func url() throws {
    let url = DatabaseURL(PostgresConnection(try BuiltEnvironment.spec(named: "development")))
    #expect(
      url.text(password: "a/b+c=d e%é~._-Z9")
        == "postgresql://vibe_ensemble:a%2Fb%2Bc%3Dd%20e%25%C3%A9~._-Z9@postgres-service:5432"
        + "/vibe_ensemble")
  }
}
