import Contract
import Environment
import Foundation
import Kubernetes
import Manifests
import Prometheus
import Scalars
import TestSupport
import Testing
import YAML

@Suite struct DashboardsTests {
  @Test("Prometheus accepts every query of every panel", arguments: BuiltEnvironment.all)
  func queries(name: String) throws {
    let dashboards = try BuiltEnvironment.dashboards(of: name)
    let expressions = dashboards.flatMap(\.rows).flatMap(\.panels).flatMap(\.expressions)
    #expect(expressions.count > 50)
    let rules = expressions.enumerated().map { index, expression in
      Rule.record(name: "panel:query:number\(index)", expression: expression)
    }
    let scratch = try ScratchFolder()
    defer { scratch.remove() }
    try scratch.write(
      Emitter.text(RuleFile(groups: [RuleGroup("panels", rules: rules)]).node), to: "rules.yaml")
    let check = try run("promtool", ["check", "rules", "rules.yaml"], in: scratch.path)
    #expect(check.status == 0, "\(check.outputText)\(check.errorText)")
  }

  @Test("panels stay on the grid and overlap nowhere", arguments: BuiltEnvironment.all)
  func layout(name: String) throws {
    for (title, dashboard) in try documents(of: name) {
      var taken: Set<[Int]> = []
      for panel in try panels(of: dashboard) {
        let place = try #require(panel["gridPos"] as? [String: Int])
        let (x, y) = (try #require(place["x"]), try #require(place["y"]))
        let (width, height) = (try #require(place["w"]), try #require(place["h"]))
        #expect(x >= 0 && y >= 0 && width > 0 && height > 0 && x + width <= 24)
        for column in x..<x + width {
          for row in y..<y + height {
            #expect(taken.insert([column, row]).inserted, "\(title): \(panel["title"] ?? "")")
          }
        }
      }
    }
  }

  /// What somebody who is woken at night sees first, without scrolling.
  @Test("four numbers head each dashboard, and every line is full", arguments: BuiltEnvironment.all)
  func reading(name: String) throws {
    for (title, dashboard) in try documents(of: name) {
      let panels = try panels(of: dashboard)
      let kinds = panels.map { $0["type"] as? String ?? "" }
      #expect(kinds.first == "row")
      #expect(kinds.dropFirst().prefix { $0 == "stat" || $0 == "gauge" }.count == 4, "\(title)")
      var widths: [Int: Int] = [:]
      for panel in panels {
        let place = try #require(panel["gridPos"] as? [String: Int])
        widths[try #require(place["y"]), default: 0] += try #require(place["w"])
      }
      #expect(widths.values.allSatisfy { $0 == 24 }, "\(title): \(widths)")
      let numbers = panels.filter { ["stat", "gauge"].contains($0["type"] as? String) }
      let perLine = Dictionary(grouping: numbers) { ($0["gridPos"] as? [String: Int])?["y"] }
      #expect(perLine.values.allSatisfy { $0.count <= 4 }, "\(title)")
    }
  }

  @Test("what is good or bad in itself has its colour wherever it is shown")
  func colors() throws {
    let dashboards = try BuiltEnvironment.dashboards(of: "production")
    let application = try #require(dashboards.first { $0.name == .application })
    let panel = try #require(
      try panels(of: document(JSONEmitter.text(application.node)))
        .first { $0["title"] as? String == "Requests by status" })
    let config = try #require(panel["fieldConfig"] as? [String: Any])
    let overrides = try #require(config["overrides"] as? [[String: Any]])
    let colors = overrides.compactMap { override -> String? in
      let matcher = override["matcher"] as? [String: String]
      let property = (override["properties"] as? [[String: Any]])?.first
      guard let color = property?["value"] as? [String: String] else { return nil }
      return "\(matcher?["options"] ?? "") \(color["fixedColor"] ?? "")"
    }
    #expect(colors == ["2xx green", "3xx blue", "4xx orange", "5xx red"])
  }

  @Test("dashboards are valid by the published schema", arguments: BuiltEnvironment.all)
  func schema(name: String) throws {
    let texts = try BuiltEnvironment.dashboards(of: name).map {
      JSONEmitter.text($0.node)
    }
    #expect(try dashboardErrors(in: texts) == [])
  }

  @Test("the schema refuses what Grafana does not know")
  func schemaBites() throws {
    let text = JSONEmitter.text(
      try #require(BuiltEnvironment.dashboards(of: "production").first).node)
    for (original, wrong) in [
      (#""mode":"normal""#, #""mode":"sometimes""#), (#""w":24"#, #""w":25"#),
      (#""calcs":"#, #""calculations":"#), (#""expr":"#, #""expression":"#),
      (#""type":"stat""#, #""type":"single""#), (#""tooltip":"#, #""toolTip":"#),
    ] {
      #expect(text.contains(original))
      let errors = try dashboardErrors(
        in: [text.replacingOccurrences(of: original, with: wrong)])
      #expect(!errors.isEmpty, "\(wrong)")
    }
  }

  @Test("a dashboard has what Grafana needs", arguments: BuiltEnvironment.all)
  func fields(name: String) throws {
    for (title, dashboard) in try documents(of: name) {
      #expect(try #require(dashboard["schemaVersion"] as? Int) >= 39)
      let uid = try #require(dashboard["uid"] as? String)
      #expect(uid.wholeMatch(of: /[a-zA-Z0-9_-]{1,40}/) != nil)
      #expect((dashboard["title"] as? String)?.isEmpty == false)
      #expect((dashboard["description"] as? String)?.isEmpty == false)
      let ids = try panels(of: dashboard).map { try #require($0["id"] as? Int) }
      #expect(Set(ids).count == ids.count, "\(title)")
      let templating = try #require(dashboard["templating"] as? [String: Any])
      let variables = try #require(templating["list"] as? [[String: Any]])
      #expect(variables.map { $0["name"] as? String } == ["namespace", "pod"])
      for variable in variables {
        let query = try #require(variable["query"] as? String)
        #expect(query.wholeMatch(of: /label_values\(.*\{.*\}, (namespace|pod)\)/) != nil)
      }
    }
  }

  @Test("each panel has unit, description and thresholds", arguments: BuiltEnvironment.all)
  func panelFields(name: String) throws {
    for (title, dashboard) in try documents(of: name) {
      for panel in try panels(of: dashboard) where panel["type"] as? String != "row" {
        let comment: Comment = "\(title): \(panel["title"] ?? "")"
        #expect((panel["title"] as? String)?.isEmpty == false)
        let description = try #require(panel["description"] as? String)
        #expect(description.hasSuffix("."), comment)
        #expect((panel["datasource"] as? [String: String])?["uid"] == "prometheus")
        // A list of alerts shows no values.
        if panel["type"] as? String == "alertlist" { continue }
        let config = try #require(panel["fieldConfig"] as? [String: Any])
        let defaults = try #require(config["defaults"] as? [String: Any])
        #expect((defaults["unit"] as? String)?.isEmpty == false, comment)
        let thresholds = try #require(defaults["thresholds"] as? [String: Any])
        let steps = try #require(thresholds["steps"] as? [[String: Any]])
        #expect(steps.first?["value"] is NSNull, comment)
        let values = steps.dropFirst().compactMap { $0["value"] as? Double }
        #expect(values == values.sorted() && values.count == steps.count - 1, comment)
        let targets = try #require(panel["targets"] as? [[String: Any]])
        #expect(!targets.isEmpty, comment)
        let letters = targets.compactMap { $0["refId"] as? String }
        #expect(Set(letters).count == targets.count, comment)
        for target in targets {
          let expression = try #require(target["expr"] as? String)
          #expect(isOfOneEnvironment(expression), comment)
        }
      }
    }
  }

  @Test("no two dashboards share an address or a title, whatever the environment")
  func addresses() throws {
    let dashboards = try BuiltEnvironment.all.flatMap { name in
      try BuiltEnvironment.dashboards(of: name)
    }
    #expect(Set(dashboards.map(\.uid)).count == dashboards.count)
    #expect(Set(dashboards.map(\.title)).count == dashboards.count)
    // Bookmarks and the links of alerts go by them.
    #expect(
      try BuiltEnvironment.dashboards(of: "production").map(\.uid) == [
        "production-application", "production-postgresql", "production-infrastructure",
        "production-business", "production-alerts",
      ])
  }

  @Test(
    "the link of each alert leads to panels on what it looks at", arguments: BuiltEnvironment.all)
  func alertLinks(name: String) throws {
    let spec = try BuiltEnvironment.spec(named: name)
    let dashboards = Dashboards.all(spec, AlertSet(spec))
    let rules = try ruleDocuments(of: spec)
    let recorded = Dictionary(
      uniqueKeysWithValues: try rules.compactMap { rule in
        try rule["record"].map { ($0, try metricNames(in: #require(rule["expr"]))) }
      })
    let alerts = rules.filter { $0["alert"] != nil }
    #expect(alerts.count > 20)
    for alert in alerts {
      let address = try #require(alert["dashboard_url"])
      let dashboard = try #require(dashboards.first { address.hasSuffix("/d/\($0.uid)") })
      let shown = Set(
        dashboard.rows.flatMap(\.panels).flatMap(\.expressions).flatMap(metricNames))
      for metric in metricNames(in: try #require(alert["expr"])) where !shown.contains(metric) {
        let sources = recorded[metric] ?? []
        #expect(
          !sources.isEmpty && sources.isSubset(of: shown),
          "\(alert["alert"] ?? "") looks at \(metric), \(dashboard.name.rawValue) does not show it")
      }
    }
  }

  @Test("no panel asks for what the environment does not have", arguments: BuiltEnvironment.all)
  func presence(name: String) throws {
    let spec = try BuiltEnvironment.spec(named: name)
    let shown = Set(
      Dashboards.all(spec, AlertSet(spec)).flatMap(\.rows).flatMap(\.panels).flatMap(\.expressions)
        .flatMap(metricNames))
    let rules = Set(try ruleDocuments(of: spec).compactMap { $0["record"] })
    let server = ServerMetrics.all.map(\.name)
    let exported: [[any ExporterMetric]] = [
      KubeStateMetrics.all, NodeMetrics.all, PostgresMetrics.all, CloudNativePGMetrics.all,
      ContainerMetrics.all, VolumeMetrics.all, PrometheusMetrics.all, AlertmanagerMetrics.all,
      CertificateMetrics.all,
    ]
    let known = exported.joined().map(\.name) + server + ["up", "ALERTS"] + rules
    let histograms = server.flatMap { ["\($0)_bucket", "\($0)_count", "\($0)_sum"] }
    #expect(shown.subtracting(known + histograms) == [])

    let isCluster = if case .cluster = spec.postgres.mode { true } else { false }
    let scales = if case .automatic = spec.server.scaling { true } else { false }
    let isBundled = if case .bundled = spec.monitoring.mode { true } else { false }
    let hasTLS = spec.ingress?.tls != nil && spec.provides.ingressController != nil
    for (prefix, isThere) in [
      ("cnpg_", isCluster), ("pg_", !isCluster), ("kube_horizontalpodautoscaler_", scales),
      ("certmanager_", hasTLS), ("prometheus_", isBundled), ("alertmanager_", isBundled),
      ("node_network_", false), ("kube_", true), ("container_network_", true),
    ] {
      #expect(shown.contains { $0.hasPrefix(prefix) } == isThere, "\(prefix)")
    }
  }

  @Test("a panel's threshold is that of its alert")
  func alertThresholds() throws {
    var spec = try BuiltEnvironment.spec(named: "production")
    spec.alerts.highErrorRate.threshold = .percent(7)
    let application = try #require(
      Dashboards.all(spec, AlertSet(spec)).first { $0.name == .application })
    let panel = try #require(
      try panels(of: document(JSONEmitter.text(application.node)))
        .first { $0["title"] as? String == "Share of errors" })
    let config = try #require(panel["fieldConfig"] as? [String: Any])
    let defaults = try #require(config["defaults"] as? [String: Any])
    let thresholds = try #require(defaults["thresholds"] as? [String: Any])
    let steps = try #require(thresholds["steps"] as? [[String: Any]])
    #expect(steps.map { $0["value"] as? Double } == [nil, 0.07])
  }

  @Test("a long name of an environment gives an address that Grafana takes")
  func longNames() throws {
    var spec = try BuiltEnvironment.spec(named: "production")
    spec.name = String(repeating: "a", count: 60)
    let addresses = DashboardName.allCases.map { $0.uid(spec) }
    #expect(addresses.allSatisfy { $0.utf8.count == 40 })
    #expect(Set(addresses).count == addresses.count)
  }

  // MARK: Parts

  /// What stands before the braces or brackets of a selector; `up` can stand alone.
  private func metricNames(in expression: String) -> Set<String> {
    let texts = /"(?:[^"\\]|\\.)*"/
    let names = /([a-zA-Z_:][a-zA-Z0-9_:]*)[{\[]|\((up)\)/
    return Set(
      expression.replacing(texts, with: "").matches(of: names).compactMap { match in
        (match.1 ?? match.2).map(String.init)
      })
  }

  /// The fields of each rule, its annotations among them.
  private func ruleDocuments(of spec: EnvironmentSpec) throws -> [[String: String]] {
    let file = try #require(AlertSet(spec).files.first)
    guard case .deferred(let make) = file.content else { return [] }
    return (make()["groups"]?.items ?? []).flatMap { $0["rules"]?.items ?? [] }.map { rule in
      let fields = (rule.entries ?? []) + (rule["annotations"]?.entries ?? [])
      return Dictionary(
        fields.compactMap { field in field.value.text.map { (field.key, $0) } },
        uniquingKeysWith: { first, _ in first })
    }
  }

  /// Nodes and targets belong to all environments, and alerts say which one is theirs.
  private func isOfOneEnvironment(_ expression: String) -> Bool {
    expression.contains(#"namespace="$namespace""#) || expression.contains(#"environment=""#)
      || expression.contains("node_")
      || ["min by (job) (up)", "count(up) - sum(up)"].contains(expression)
  }

  /// The dashboards as JSON documents that Foundation has read.
  private func documents(of name: String) throws -> [(title: String, dashboard: [String: Any])] {
    let spec = try BuiltEnvironment.spec(named: name)
    return try Dashboards.configMaps(spec, AlertSet(spec)).map { configMap in
      let entries = try #require(configMap.data).entries
      let entry = try #require(entries.count == 1 ? entries.first : nil)
      return (entry.key, try document(entry.value))
    }
  }

  private func document(_ text: String) throws -> [String: Any] {
    let value = try JSONSerialization.jsonObject(with: Data(text.utf8))
    return try #require(value as? [String: Any])
  }

  private func panels(of dashboard: [String: Any]) throws -> [[String: Any]] {
    try #require(dashboard["panels"] as? [[String: Any]])
  }
}
