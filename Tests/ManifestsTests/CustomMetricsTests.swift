import Contract
import Environment
import Kubernetes
import Manifests
import Scalars
import TestSupport
import Testing
import YAML

@Suite("Custom metrics") struct CustomMetricsTests {
  @Test(
    "the autoscaler asks for the metric that the adapter's rule makes, and may read it",
    arguments: ["production", "metrics-adapter"])
  func oneName(environment: String) throws {
    let built = try BuiltEnvironment(named: environment)
    let autoscaler = try built.object("HorizontalPodAutoscaler", "vibe-ensemble-hpa")
    let asked = autoscaler.spec.list("metrics").compactMap {
      $0.at("pods", "metric", "name")?.text
    }
    let rule = try adapterRule(built)
    #expect(asked == [rule.at("name", "as")?.text])
    let reader = try built.object("Role", "custom-metrics-reader")
    #expect(
      reader.node.list("rules").flatMap { $0.list("resources") }.compactMap(\.text)
        == asked.map { "pods/\($0)" })
    #expect(
      rule.at("resources", "overrides", "pod", "resource")?.text == "pod"
        && rule.at("resources", "overrides", "namespace", "resource")?.text == "namespace")
  }

  @Test("the labels that the rule needs are those that the scrape adds")
  func scrapedLabels() throws {
    let built = try BuiltEnvironment(named: "production")
    let text = try built.object("ConfigMap", "prometheus-config").node.at("data")?.strings.values
      .first
    let configuration = try #require(Parser.parseSingle(source(text)).node)
    let job = try #require(
      configuration.list("scrape_configs").first { $0["job_name"]?.text == Scrape.serverJob })
    let added = job.list("relabel_configs").compactMap { $0["target_label"]?.text }
    let needed = try #require(adapterRule(built).at("resources", "overrides")?.entries?.map(\.key))
    #expect(Set(needed).isSubset(of: Set(added)))
    #expect(needed.count == 2)
  }

  /// What the adapter does with the rule: docs/config.md of prometheus-adapter, "Querying".
  @Test("Prometheus takes the adapter's query and gives each pod its own requests")
  func adapterQuery() throws {
    let built = try BuiltEnvironment(named: "production")
    let rule = try adapterRule(built)
    let metric = ServerMetrics.httpRequests.name
    let query = try #require(rule["metricsQuery"]?.text)
      .replacing("<<.Series>>", with: metric)
      .replacing(
        "<<.LabelMatchers>>", with: #"namespace="vibe-ensemble",pod=~"server-a|server-b""#
      )
      .replacing("<<.GroupBy>>", with: "pod")
    #expect(!query.contains("<<"))
    let series = try #require(rule["seriesQuery"]?.text)
    try expect([
      .init(query: query, samples: [#"{pod="server-a"}"#: 10, #"{pod="server-b"}"#: 4]),
      // Two of server-a, one each of server-b and of the other environment.
      .init(query: "count(\(series))", samples: ["{}": 4]),
    ])
  }

  @Test("KEDA's query adds up the replicas of its own environment")
  func kedaQuery() throws {
    var spec = try BuiltEnvironment.spec(named: "keda")
    spec.namespace = "vibe-ensemble"
    let trigger = try requestTrigger(BuiltEnvironment(spec))
    try expect([
      .init(query: try #require(trigger.at("metadata", "query")?.text), samples: ["{}": 14])
    ])
  }

  @Test("KEDA owns the only autoscaler, under the name that alerts look for")
  func keda() throws {
    let built = try BuiltEnvironment(named: "keda")
    #expect(!built.objects.contains { $0.kind == "HorizontalPodAutoscaler" })
    #expect(!built.objects.contains { $0.kind == "APIService" })
    let scaled = try built.object("ScaledObject", "vibe-ensemble-server")
    #expect(
      scaled.spec.at("advanced", "horizontalPodAutoscalerConfig", "name")?.text
        == "vibe-ensemble-hpa")
    #expect(scaled.spec.at("scaleTargetRef", "name")?.text == "vibe-ensemble-server")
    #expect(scaled.spec["minReplicaCount"]?.number == 2)
    #expect(scaled.spec["maxReplicaCount"]?.number == 6)
    #expect(scaled.spec.at("fallback", "replicas")?.number == 2)
    let trigger = try requestTrigger(built)
    #expect(trigger.at("metadata", "threshold")?.text == "50")
    #expect(
      trigger.at("metadata", "serverAddress")?.text
        == "http://prometheus-service.vibe-ensemble-keda.svc:9090")
    #expect(
      scaled.spec.list("triggers").compactMap { $0["type"]?.text } == [
        "cpu", "memory", "prometheus",
      ])
    let server = try built.object("Deployment", "vibe-ensemble-server")
    #expect(server.spec["replicas"] == nil)
  }

  @Test("the same rules of speed hold, whoever makes the autoscaler")
  func behavior() throws {
    let own = try BuiltEnvironment(named: "production")
      .object("HorizontalPodAutoscaler", "vibe-ensemble-hpa")
    let scaled = try BuiltEnvironment(named: "keda").object("ScaledObject", "vibe-ensemble-server")
    let copy = scaled.spec.at("advanced", "horizontalPodAutoscalerConfig", "behavior")
    for direction in ["scaleUp", "scaleDown"] {
      for field in ["stabilizationWindowSeconds", "selectPolicy"] {
        let value = own.spec.at("behavior", direction, field)?.text
        #expect(value != nil && copy?.at(direction, field)?.text == value)
      }
      let policies = own.spec.at("behavior", direction)?.list("policies").map { policy in
        ["type", "value", "periodSeconds"].map { policy[$0]?.text }
      }
      #expect(
        copy?.at(direction)?.list("policies").map { policy in
          ["type", "value", "periodSeconds"].map { policy[$0]?.text }
        } == policies)
    }
  }

  @Test("cert-manager says whom the API server trusts; without it nobody can")
  func certificate() throws {
    let issued = try BuiltEnvironment(named: "production")
    let service = try issued.object("APIService", "v1beta1.custom.metrics.k8s.io")
    let injected = service.node.at("metadata", "annotations")?.strings[
      "cert-manager.io/inject-ca-from"]
    #expect(injected == "vibe-ensemble/prometheus-adapter-tls")
    #expect(service.spec["insecureSkipTLSVerify"] == nil)
    let certificate = try issued.object("Certificate", "prometheus-adapter-tls")
    let called = try #require(service.spec["service"])
    let host = [called["name"]?.text, called["namespace"]?.text, "svc"].compactMap { $0 }
    #expect(
      certificate.spec.list("dnsNames").compactMap(\.text).contains(host.joined(separator: ".")))

    let own = try BuiltEnvironment(named: "metrics-adapter")
    let unverified = try own.object("APIService", "v1beta1.custom.metrics.k8s.io")
    #expect(unverified.spec["insecureSkipTLSVerify"]?.isTrue == true)
    let adapter = try own.object("Deployment", "prometheus-adapter")
    let arguments = adapter.node.everyNode.compactMap(\.text)
    #expect(arguments.contains("--cert-dir=/var/run/serving-cert"))
    #expect(
      arguments.contains("--prometheus-url=http://prometheus-operated.monitoring.svc:9090/"))
  }

  @Test("the adapter is as available as what it scales")
  func replicas() throws {
    let many = try BuiltEnvironment(named: "production").object("Deployment", "prometheus-adapter")
    let one = try BuiltEnvironment(named: "metrics-adapter")
      .object("Deployment", "prometheus-adapter")
    #expect(many.spec["replicas"]?.number == 2)
    #expect(one.spec["replicas"]?.number == 1)
  }

  @Test("what the cluster serves already is left alone")
  func provided() throws {
    let built = try BuiltEnvironment(named: "admin-ingress")
    #expect(!built.objects.contains { $0.kind == "APIService" || $0.kind == "ScaledObject" })
  }

  // MARK: Parts

  private func adapterRule(_ built: BuiltEnvironment) throws -> Node {
    let text = try built.object("ConfigMap", "prometheus-adapter-config").node.at("data")?
      .strings["config.yaml"]
    let rules = try #require(Parser.parseSingle(source(text)).node).list("rules")
    #expect(rules.count == 1)
    return try #require(rules.first)
  }

  private func requestTrigger(_ built: BuiltEnvironment) throws -> Node {
    try #require(
      built.object("ScaledObject", "vibe-ensemble-server").spec.list("triggers")
        .first { $0["type"]?.text == "prometheus" })
  }

  private func source(_ text: String?) throws -> SourceFile {
    SourceFile(path: "emitted.yaml", bytes: Array(try #require(text).utf8))
  }

  /// A query with the samples that it must give.
  private struct Expectation {
    var query: String
    /// By their labels.
    var samples: [String: Double]
  }

  /// Asks Prometheus' engine about two replicas, one of which answers two kinds of requests, and a
  /// replica of another environment.
  private func expect(_ expectations: [Expectation]) throws {
    func series(_ namespace: String, _ pod: String, _ route: HTTPRoute, perMinute: Int) -> Node {
      let labels = [
        "job": Scrape.serverJob, "namespace": namespace, "pod": pod, "instance": "10.0.0.1:9090",
        HTTPMethodLabel.label: "POST", HTTPRoute.label: route.rawValue,
        HTTPStatusClass.label: HTTPStatusClass.success.rawValue,
      ]
      let text = labels.sorted { $0.key < $1.key }.map { "\($0.key)=\"\($0.value)\"" }
      return .mapping([
        .init(
          "series",
          .string("\(ServerMetrics.httpRequests.name){\(text.joined(separator: ","))}")),
        .init("values", .string("0+\(perMinute)x10")),
      ])
    }
    let queries = expectations.map { expectation in
      Node.mapping([
        .init("expr", .string(expectation.query)), .init("eval_time", .string("5m")),
        .init(
          "exp_samples",
          .sequence(
            expectation.samples.sorted { $0.key < $1.key }.map {
              .mapping([
                .init("labels", .string($0.key)), .init("value", .integer(Int($0.value))),
              ])
            })),
      ])
    }
    let test = Node.mapping([
      .init("interval", .string("1m")),
      .init(
        "input_series",
        .sequence([
          series("vibe-ensemble", "server-a", .mcp, perMinute: 540),
          series("vibe-ensemble", "server-a", .ready, perMinute: 60),
          series("vibe-ensemble", "server-b", .mcp, perMinute: 240),
          series("elsewhere", "server-a", .mcp, perMinute: 6000),
        ])),
      .init("promql_expr_test", .sequence(queries)),
    ])
    let scratch = try ScratchFolder()
    defer { scratch.remove() }
    let file = Node.mapping([.init("rule_files", .sequence([])), .init("tests", .sequence([test]))])
    try scratch.write(Emitter.text(file), to: "test.yaml")
    let result = try run("promtool", ["test", "rules", "test.yaml"], in: scratch.path)
    #expect(result.status == 0, "\(result.outputText)\(result.errorText)")
  }
}

extension BuiltEnvironment {
  fileprivate func object(_ kind: String, _ name: String) throws -> ManifestObject {
    try #require(objects.first { $0.kind == kind && $0.name == name }, "\(kind) \(name)")
  }
}
