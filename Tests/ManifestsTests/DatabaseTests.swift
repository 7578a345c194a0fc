import Contract
@testable import Environment
import Findings
import Kubernetes
import Manifests
import Scalars
import Testing
import YAML

@Suite("Database") struct DatabaseTests {
  @Test("connections are the sum of all who connect", arguments: 0..<60 as Range<UInt64>)
  func budget(seed: UInt64) throws {
    let spec = try EnvironmentVariation.spec(seed: seed)
    let budget = ConnectionBudget(spec)
    #expect(budget.server == spec.server.maximumPods * spec.server.databasePoolSize)
    #expect(
      budget.total >= budget.server + spec.postgres.reservedConnections
        + ConnectionBudget.exporterLimit + ConnectionBudget.backupLimit)
  }

  @Test("an external server with too few connections is a finding with the sum")
  func externalLimit() throws {
    var spec = try BuiltEnvironment.spec(named: "external-postgres")
    #expect(try BuiltEnvironment(spec).manifests.findings.isEmpty)
    spec.server.databasePoolSize = 100
    let findings = try BuiltEnvironment(spec).manifests.findings
    #expect(findings.map(\.id) == ["postgres-connections"])
    #expect(
      findings.first?.message
        == "found room for 200 connections, expected 322: 300 for the server, 3 for an exporter,"
        + " 6 for backups, 10 in reserve, 3 for the superuser")
  }

  @Test("a memory limit that does not hold the connections is a finding")
  func memoryLimit() throws {
    var spec = try BuiltEnvironment.spec(named: "development")
    spec.server.databasePoolSize = 200
    #expect(try BuiltEnvironment(spec).manifests.findings.map(\.id) == ["postgres-memory"])
  }

  @Test("an external server makes no objects, and its authority is mounted where it is asked for")
  func external() throws {
    let built = try BuiltEnvironment(named: "external-postgres")
    #expect(!built.manifests.files.contains { $0.path == "postgres.yaml" })
    let volumes = PodView.all(in: built.objects).flatMap { $0.spec.list("volumes") }
    let authorities = volumes.filter {
      $0.at("secret", "secretName")?.text == "vibe-ensemble-postgres-ca"
    }
    // The server, both backups and the exporter.
    #expect(authorities.count == 4)
  }

  @Test("StatefulSet and Cluster get the same computed settings")
  func sameSettings() throws {
    var spec = try BuiltEnvironment.spec(named: "production")
    guard case .cluster(let instance, _) = spec.postgres.mode else {
      Issue.record("production has no cluster")
      return
    }
    let cluster = try #require(
      try BuiltEnvironment(spec).objects.first { $0.kind == "Cluster" }?
        .spec.at("postgresql", "parameters")?.strings)
    let operatorSessions = ConnectionBudget(spec).operatorSessions
    spec.postgres.mode = .statefulSet(instance)
    spec.postgres.reservedConnections += operatorSessions
    let files = try #require(
      try BuiltEnvironment(spec).objects.first { $0.name == "postgres-config" }?
        .node["data"]?.strings)
    let lines = files["postgresql.conf"]?.split(separator: "\n") ?? []
    #expect(cluster.count > 20)
    for (name, value) in cluster {
      #expect(lines.contains("\(name) = '\(value)'"), "\(name)")
    }
  }

  @Test("a changed setting restarts the server, a changed script does not")
  func checksum() throws {
    var spec = try BuiltEnvironment.spec(named: "development")
    let before = try checksum(spec)
    spec.backup.daily.retentionDays += 1
    #expect(try checksum(spec) == before)
    spec.postgres.reservedConnections += 1
    #expect(try checksum(spec) != before)
  }

  @Test("the StatefulSet has one pod, its own claim and three probes over TCP")
  func statefulSet() throws {
    let object = try #require(
      try BuiltEnvironment(named: "development").objects.first {
        $0.kind == "StatefulSet" && $0.name == "postgres"
      })
    #expect(object.spec["replicas"]?.number == 1)
    let container = try #require(
      object.spec.at("template", "spec")?.list("containers").first)
    for probe in ["startupProbe", "livenessProbe", "readinessProbe"] {
      let command = (container.at(probe, "exec")?.list("command") ?? []).compactMap(\.text)
      let line = command.joined(separator: " ")
      #expect(line.contains("--host=127.0.0.1"))
      #expect(line.contains("--dbname=\(DatabaseFacts.name)"))
    }
    let shm = object.spec.at("template", "spec")?.list("volumes").first {
      $0["name"]?.text == "shm"
    }
    #expect(shm?.at("emptyDir", "medium")?.text == "Memory")
  }

  private func checksum(_ spec: EnvironmentSpec) throws -> String? {
    try BuiltEnvironment(spec).objects.first { $0.kind == "StatefulSet" && $0.name == "postgres" }?
      .spec.at("template", "metadata", "annotations")?.strings["checksum/config"]
  }
}
