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
  }

  /// An object of etcd takes no more than this.
  private static let largestObject = 1 << 20

  @Test(
    "the object has the rules of the file, and its alerts the namespace",
    arguments: EmittedMonitoring.environments)
  func sameRules(name: String) throws {
    let (spec, set) = try Self.objects(name)
    let object = try Self.only("PrometheusRule", set)
    #expect(JSONEmitter.text(object).utf8.count < Self.largestObject)
    let file = try #require(set.files.first { $0.path == "prometheus/rules/vibe-ensemble.yaml" })
    let plain = try #require(
      Parser.parseSingle(SourceFile(path: file.path, text: try Self.text(of: file))).node)
    // Only alerts with its own namespace reach an AlertmanagerConfig.
    let namespace = Node.Entry("namespace", .string("\(spec.namespace)"))
    let expected = plain.mapped("groups") { groups in
      .sequence(
        (groups.items ?? []).map { group in
          group.mapped("rules") { rules in
            .sequence(
              (rules.items ?? []).map { rule in
                rule["alert"] == nil
                  ? rule
                  : rule.mapped("labels") { .mapping(($0.entries ?? []) + [namespace]) }
              })
          }
        })
    }
    #expect(object["spec"]?["groups"] == expected["groups"])
  }

  @Test(
    "every job of rules and dashboards has one monitor", arguments: EmittedMonitoring.environments)
  func jobs(name: String) throws {
    let (spec, set) = try Self.objects(name)
    let given = Self.monitors(set).flatMap { monitor in
      Self.endpoints(monitor).flatMap { $0["relabelings"]?.items ?? [] }
        .filter { $0["targetLabel"]?.string == "job" }.compactMap { $0["replacement"]?.string }
    }
    #expect(Set(given).count == given.count)
    #expect(Set(given) == Set(ScrapeJob.jobs(of: spec).map(\.name)))
    let dashboards = set.files.first { $0.path == "grafana-dashboards.yaml" }?.objects ?? []
    #expect(!dashboards.isEmpty)
    let queries =
      (dashboards.map(\.node) + [try Self.only("PrometheusRule", set)]).map(Emitter.text)
    for match in queries.joined().matches(of: /[{,]job=~?\\*"([^"\\]+)/) {
      for job in match.1.split(separator: "|") {
        #expect(given.contains(String(job)), "job \(job)")
      }
    }
  }

  @Test("monitors and dashboards have the labels that the stack looks for")
  func labels() throws {
    let set = try Self.objects("production").set
    let watched = set.files.flatMap(\.objects)
      .filter { $0.apiVersion.hasPrefix("monitoring.coreos.com/") }
    #expect(
      Set(watched.map(\.kind))
        == ["AlertmanagerConfig", "PodMonitor", "PrometheusRule", "ServiceMonitor"])
    for object in watched {
      #expect(object.node["metadata"]?["labels"]?["release"]?.string == "stack")
    }
    let dashboards = set.files.first { $0.path == "grafana-dashboards.yaml" }?.objects ?? []
    for object in dashboards {
      #expect(object.node["metadata"]?["labels"]?["grafana_dashboard"]?.string == "1")
    }
  }

  /// The rules look for their series in the namespace of the set.
  @Test("what cert-manager says of certificates keeps its labels")
  func certificates() throws {
    let (spec, set) = try Self.objects("production")
    let monitor = try #require(Self.monitors(set).first { $0.name == "cert-manager" }).node
    let namespaces = monitor["spec"]?["namespaceSelector"]?["matchNames"]?.items
    #expect(namespaces?.map(\.string) == ["cert-manager"])
    let endpoint = try #require(monitor["spec"]?["podMetricsEndpoints"]?[0])
    #expect(endpoint["honorLabels"]?.boolean == true)
    let namespace = endpoint["relabelings"]?.items?.first {
      $0["targetLabel"]?.string == "namespace"
    }
    #expect(namespace?["replacement"]?.string == "\(spec.namespace)")
  }

  private static func text(of file: ManifestFile) throws -> String {
    switch file.content {
    case .text(let text): return text
    case .deferred(let node): return Emitter.text(node())
    case .objects: throw SetUpFailure(description: "\(file.path) holds objects")
    }
  }

  private static func monitors(_ set: ManifestSet) -> [ManifestObject] {
    set.files.flatMap(\.objects).filter { ["ServiceMonitor", "PodMonitor"].contains($0.kind) }
  }

  private static func endpoints(_ monitor: ManifestObject) -> [Node] {
    let spec = monitor.node["spec"]
    return (spec?["endpoints"] ?? spec?["podMetricsEndpoints"])?.items ?? []
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
        for alert in ["HighErrorRate", "Watchdog"] {
          let labels = [
            "severity=\(severity)", "team=\(team)", "alertname=\(alert)",
            "namespace=\(emitted.spec.namespace)",
          ]
          let receivers = try ["bundled.yml", "operator.yml"].map { file in
            try run(
              "amtool", ["config", "routes", "test", "--config.file=\(file)"] + labels,
              in: folder.path
            ).outputText
          }
          #expect(receivers[0] == receivers[1], "\(labels)")
          #expect(!receivers[0].isEmpty)
        }
      }
    }
  }

  @Test(
    "the inhibitions are those of the bundled Alertmanager",
    arguments: EmittedMonitoring.environments)
  func inhibitions(name: String) throws {
    let bundled = try EmittedMonitoring(name).alertmanager["inhibit_rules"]
    let config = try Self.only("AlertmanagerConfig", try Self.objects(name).set)
    let translated = OperatorTranslation.configuration(config)["inhibit_rules"]
    #expect(bundled?.items?.isEmpty == false)
    #expect(translated == bundled)
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
    let inhibitions = (spec?["inhibitRules"]?.items ?? []).map(inhibition)
    if !inhibitions.isEmpty { entries.append(.init("inhibit_rules", .sequence(inhibitions))) }
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

  private static func inhibition(_ node: Node) -> Node {
    let matchers = { (key: String) in Node.sequence((node[key]?.items ?? []).map(matcher)) }
    return .mapping([
      .init("source_matchers", matchers("sourceMatch")),
      .init("target_matchers", matchers("targetMatch")),
      .init("equal", node["equal"] ?? .sequence([])),
    ])
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
