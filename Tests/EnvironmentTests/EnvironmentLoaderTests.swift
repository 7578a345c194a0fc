import Contract
import Environment
import Findings
import Scalars
import TestSupport
import Testing
import YAML

@Suite("EnvironmentLoader")
struct EnvironmentLoaderTests {
  @Test("The project's environments load", arguments: FixtureEnvironment.projectNames)
  func project(name: String) throws {
    let loaded = try FixtureEnvironment.project(name)
    #expect(loaded.findings == [])
    #expect(loaded.spec?.name == name)
  }

  @Test("No two environments share a namespace, a host or a bucket")
  func separation() throws {
    #expect(FixtureEnvironment.projectNames.count >= 3)
    let specs = try FixtureEnvironment.projectNames.map {
      try #require(try FixtureEnvironment.project($0).spec)
    }
    let namespaces = specs.map(\.namespace.description)
    #expect(Set(namespaces).count == namespaces.count)
    let hosts = specs.compactMap(\.ingress).flatMap { [$0.host, $0.apiHost].compactMap(\.self) }
    #expect(Set(hosts).count == hosts.count)
    let buckets = specs.compactMap { spec -> String? in
      guard case .s3(let bucket, _, _) = spec.backup.destination else { return nil }
      return bucket
    }
    #expect(Set(buckets).count == buckets.count)
  }

  @Test("Production is highly available, development fits a laptop")
  func shapes() throws {
    let production = try #require(try FixtureEnvironment.project("production").spec)
    guard case .automatic(let scaling) = production.server.scaling,
      case .cluster(let instance, let instances) = production.postgres.mode
    else {
      Issue.record("production scales and its database has replicas")
      return
    }
    #expect((scaling.minReplicas, scaling.maxReplicas) == (3, 10))
    #expect((instances, instance.storage) == (3, "100Gi"))
    let development = try #require(try FixtureEnvironment.project("development").spec)
    guard case .fixed(replicas: 1) = development.server.scaling,
      case .statefulSet = development.postgres.mode, case .generated = development.secrets.provider
    else {
      Issue.record("development has one replica, one database and no operator")
      return
    }
    #expect(development.ingress == nil)
    #expect(!development.provides.certManager)
  }

  @Test("Values of all types arrive as they are written")
  func values() throws {
    let spec = try #require(
      try FixtureEnvironment.load(
        """
        server:
          autoscaling: { requestsPerSecond: 100 }
          configuration:
            http.trusted.proxies: [10.0.0.0/8, 192.168.0.0/16]
            audit.enabled: false
            http.body.limit: 2097152
        provides:
          requestsPerSecondMetric: http_requests_per_second
          dns: { podLabels: { k8s-app: null, b.example.com/x: "1", a: "" } }
        """
      ).spec)
    #expect(spec.kubernetesVersion == "1.33")
    #expect(spec.alerts.highErrorRate.threshold == "5%")
    #expect(spec.alerts.highLatency.threshold == .seconds(1))
    #expect(spec.alerts.highLatency.timing.for == .seconds(300))
    #expect(spec.alerts.highLatency.timing.severity == .warning)
    #expect(
      spec.server.configuration.map { "\($0.key.name)=\($0.value)" } == [
        "audit.enabled=false", "http.body.limit=2Mi",
        "http.trusted.proxies=10.0.0.0/8,192.168.0.0/16",
      ])
    #expect(
      spec.provides.dns.podLabels.map { "\($0.key)=\($0.value)" } == ["a=", "b.example.com/x=1"])
    #expect(spec.provides.prometheus?.namespace == "monitoring")
  }

  @Test("Defaults hold where a key may be left out")
  func defaults() throws {
    let spec = try #require(
      try FixtureEnvironment.load(
        """
        postgres:
          mode: external
          cluster: null
          instance: null
          external:
            host: db.example.com
            sslMode: verify-full
            networks: [10.1.0.0/16]
            maxConnections: 300
        provides: { sealedSecrets: null }
        """
      ).spec)
    guard case .external(let postgres) = spec.postgres.mode else {
      Issue.record("expected the mode external")
      return
    }
    #expect(postgres.port == 5432)
    #expect(!spec.provides.sealedSecrets)
    #expect(spec.server.configuration.isEmpty)
    #expect(spec.ingress?.admin == nil)
  }

  @Test("Without TLS, development may have an ingress and others may not")
  func plaintext() throws {
    let overlay = "ingress: { tls: null }\n"
    #expect(try FixtureEnvironment.load(overlay, name: "development").findings == [])
    #expect(
      try FixtureEnvironment.load(overlay, name: "review").findings.map(\.id)
        == ["plaintext-ingress"])
  }

  @Test("Syntax errors of both files are reported together, and nothing is decoded")
  func syntaxErrors() {
    let loaded = EnvironmentLoader.load(
      base: SourceFile(path: "base.yaml", text: "a: 1\na: 2\n"),
      overlay: SourceFile(path: "overlay.yaml", text: "b: [\n"), name: "x")
    #expect(loaded.spec == nil)
    #expect(Set(loaded.findings.compactMap(\.place?.file)) == ["base.yaml", "overlay.yaml"])
  }

  @Test("A file that is no map is one finding among the missing keys")
  func noMap() {
    let loaded = EnvironmentLoader.load(
      base: SourceFile(path: "base.yaml", text: "- a\n"),
      overlay: SourceFile(path: "overlay.yaml", text: ""), name: "x")
    #expect(loaded.findings.contains { $0.id == "wrong-type" && $0.place?.file == "base.yaml" })
  }

  @Test("Empty files report each missing group once, in the overlay")
  func emptyFiles() {
    let empty = SourceFile(path: "overlay.yaml", text: "")
    let loaded = EnvironmentLoader.load(base: empty, overlay: empty, name: "x")
    #expect(
      loaded.findings.map(\.path) == [
        "namespace", "kubernetesVersion", "server", "postgres", "secrets", "backup", "quota",
        "monitoring", "objectives", "alerts", "security", "provides",
      ])
    #expect(loaded.findings.allSatisfy { $0.id == "missing-key" && $0.place?.line == 1 })
  }

  @Test("What the base alone does not say is missing in the overlay")
  func overlayLacks() throws {
    let loaded = EnvironmentLoader.load(
      base: try FixtureEnvironment.file("environments/base.yaml"),
      overlay: SourceFile(path: "environments/review.yaml", text: "namespace: review\n"),
      name: "review")
    #expect(Set(loaded.findings.compactMap(\.place?.file)) == ["environments/review.yaml"])
    let paths = loaded.findings.map { "\($0.id) \($0.path ?? "")" }
    #expect(paths.contains("missing-key postgres.mode"))
    #expect(paths.contains("missing-key ingress.host"))
    #expect(paths.contains("not-provided provides.certManager"))
  }

  @Test(
    "The order of keys in the files changes nothing", arguments: 0..<50 as Range<UInt64>)
  func keyOrder(seed: UInt64) throws {
    let name = FixtureEnvironment.projectNames[Int(seed) % FixtureEnvironment.projectNames.count]
    let base = try FixtureEnvironment.file("environments/base.yaml")
    let overlay = try FixtureEnvironment.file("environments/\(name).yaml")
    var generator = SeededGenerator(seed: seed)
    let sources = MarkedSources(base: base.path, overlay: overlay.path)
    let shuffled = EnvironmentLoader.load(
      base: shuffle(try #require(Parser.parseSingle(base).node), &generator),
      overlay: shuffle(try #require(Parser.parseSingle(overlay, source: 1).node), &generator),
      name: name, sources: sources)
    let plain = EnvironmentLoader.load(base: base, overlay: overlay, name: name)
    #expect(shuffled.findings == [])
    #expect("\(try #require(shuffled.spec))" == "\(try #require(plain.spec))")
  }

  private func shuffle(_ node: Node, _ generator: inout SeededGenerator) -> Node {
    guard let entries = node.entries else { return node }
    var copy = node
    let inner = entries.map {
      Node.Entry($0.key, shuffle($0.value, &generator), keyMark: $0.keyMark)
    }
    copy.content = .mapping(inner.shuffled(using: &generator))
    return copy
  }
}
