import Scalars
import Findings
import Environment
import Kubernetes
import Manifests
import TestSupport
import Testing
import YAML

/// The objects of mode `operator` say what the files of mode `bundled` say.
@Suite("Monitoring by the Prometheus Operator")
struct OperatorModeTests {
  /// A committed environment, watched by an operator instead.
  private static func objects(
    _ name: String, windowZone: String = "Etc/UTC"
  ) throws -> (spec: EnvironmentSpec, set: ManifestSet) {
    var spec = try EmittedMonitoring(name).spec
    spec.monitoring.mode = .operator(
      OperatorMonitoringSpec(
        selectorLabels: [LabelPair(key: "release", value: "stack")],
        dashboardLabels: [LabelPair(key: "grafana_dashboard", value: "1")]))
    spec.provides.prometheusOperator = true
    spec.provides.prometheus = PodsElsewhere(
      namespace: "monitoring",
      podLabels: [LabelPair(key: "app.kubernetes.io/name", value: "prometheus")])
    for index in spec.monitoring.notifications.maintenanceWindows.indices {
      spec.monitoring.notifications.maintenanceWindows[index].timeZone = .init(
        stringLiteral: windowZone)
    }
    return (spec, Manifests.build(spec, templates: try Templates.read()))
  }

  private static func only(_ kind: String, _ set: ManifestSet) throws -> Node {
    let found = set.files.flatMap(\.objects).filter { $0.kind == kind }
    try #require(found.count == 1, "\(kind)")
    return found[0].node
  }

  @Test("promtool accepts the rules of the object", arguments: EmittedMonitoring.environments)
  func rules(name: String) throws {
    let folder = try ScratchFolder()
    defer { folder.remove() }
    let rule = try Self.only("PrometheusRule", try Self.objects(name).set)
    let spec = try #require(rule["spec"])
    try folder.write(Emitter.text(spec), to: "rules.yaml")
    let result = try run("promtool", ["check", "rules", "rules.yaml"], in: folder.path)
    #expect(result.status == 0, "\(result.outputText)\(result.errorText)")
    #expect(rule["metadata"]?["labels"]?["release"]?.string == "stack")
    // Only alerts with the namespace reach an AlertmanagerConfig.
    for rule in spec["groups"]?[0]?["rules"]?.items ?? [] where rule["alert"] != nil {
      #expect(rule["labels"]?["namespace"]?.string == "\(try Self.objects(name).spec.namespace)")
    }
  }

  @Test("every job of the rules has a monitor", arguments: EmittedMonitoring.environments)
  func jobs(name: String) throws {
    let set = try Self.objects(name).set
    let monitors = set.files.flatMap(\.objects)
      .filter { ["ServiceMonitor", "PodMonitor"].contains($0.kind) }
    let given = monitors.flatMap { monitor -> [String] in
      let spec = monitor.node["spec"]
      let endpoints = (spec?["endpoints"] ?? spec?["podMetricsEndpoints"])?.items ?? []
      return endpoints.flatMap { $0["relabelings"]?.items ?? [] }
        .filter { $0["targetLabel"]?.string == "job" }.compactMap { $0["replacement"]?.string }
    }
    #expect(Set(given).count == given.count)
    let rules = Emitter.text(try Self.only("PrometheusRule", set))
    for match in rules.matches(of: /[{,]job="([^"]+)"/) {
      #expect(given.contains(String(match.1)), "job \(match.1)")
    }
  }

  @Test(
    "alerts go to whom the bundled Alertmanager sends them",
    arguments: EmittedMonitoring.environments)
  func routes(name: String) throws {
    let folder = try ScratchFolder()
    defer { folder.remove() }
    let emitted = try EmittedMonitoring(name)
    try folder.write(
      Emitter.text(LoopbackSubstitution.readable(emitted.alertmanager)), to: "bundled.yml")
    let config = try Self.only("AlertmanagerConfig", try Self.objects(name).set)
    try folder.write(Emitter.text(OperatorTranslation.configuration(config)), to: "operator.yml")
    let check = try run("amtool", ["check-config", "operator.yml"], in: folder.path)
    #expect(check.status == 0, "\(check.outputText)\(check.errorText)")
    for severity in ["critical", "warning", "info"] {
      for team in ["platform", "database"] {
        let labels = [
          "severity=\(severity)", "team=\(team)", "namespace=\(emitted.spec.namespace)",
        ]
        let receivers = try ["bundled.yml", "operator.yml"].map { file in
          try run(
            "amtool", ["config", "routes", "test", "--config.file=\(file)"] + labels,
            in: folder.path
          ).outputText
        }
        #expect(receivers[0] == receivers[1], "\(labels)")
      }
    }
    #expect(
      (config["spec"]?["inhibitRules"]?.items ?? []).count
        == (emitted.alertmanager["inhibit_rules"]?.items ?? []).count)
  }

  @Test("a window that is not in UTC is an error with a cure")
  func windows() throws {
    #expect(try Self.objects("production").set.findings.isEmpty)
    let findings = try Self.objects("production", windowZone: "Europe/Berlin").set.findings
    #expect(findings.map(\.id) == ["window-not-in-utc"])
  }
}

/// An AlertmanagerConfig as a configuration of Alertmanager, by the rule of the operator: keys in snake
/// case, matchers as texts, secrets as addresses that nobody asks.
enum OperatorTranslation {
  static func configuration(_ object: Node) -> Node {
    let spec = object["spec"]
    let receivers = (spec?["receivers"]?.items ?? []).map { receiver in
      Node.mapping([.init("name", receiver["name"] ?? .string(""))])
    }
    var entries: [Node.Entry] = [
      .init("route", route(spec?["route"])), .init("receivers", .sequence(receivers)),
    ]
    let windows = (spec?["muteTimeIntervals"]?.items ?? []).map(interval)
    if !windows.isEmpty { entries.append(.init("time_intervals", .sequence(windows))) }
    return .mapping(entries)
  }

  private static let names = [
    "receiver": "receiver", "groupBy": "group_by", "groupWait": "group_wait",
    "groupInterval": "group_interval", "repeatInterval": "repeat_interval",
    "muteTimeIntervals": "mute_time_intervals",
  ]

  private static func route(_ node: Node?) -> Node {
    .mapping(
      (node?.entries ?? []).map { entry in
        switch entry.key {
        case "routes": .init("routes", .sequence((entry.value.items ?? []).map(route)))
        case "matchers": .init("matchers", .sequence((entry.value.items ?? []).map(matcher)))
        default: .init(names[entry.key] ?? entry.key, entry.value)
        }
      })
  }

  private static func matcher(_ node: Node) -> Node {
    let (name, type) = (node["name"]?.string ?? "", node["matchType"]?.string ?? "=")
    return .string("\(name)\(type)\"\(node["value"]?.string ?? "")\"")
  }

  private static func interval(_ node: Node) -> Node {
    let intervals = (node["timeIntervals"]?.items ?? []).map { interval in
      let times = (interval["times"]?.items ?? []).map { time in
        Node.mapping([
          .init("start_time", time["startTime"] ?? .string("")),
          .init("end_time", time["endTime"] ?? .string("")),
        ])
      }
      return Node.mapping([
        .init("times", .sequence(times)), .init("weekdays", interval["weekdays"] ?? .sequence([])),
      ])
    }
    return .mapping([
      .init("name", node["name"] ?? .string("")), .init("time_intervals", .sequence(intervals)),
    ])
  }
}
