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
    let dashboards = Dashboards.all(try BuiltEnvironment.spec(named: name))
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
        let definition = try #require(variable["definition"] as? String)
        #expect(definition.wholeMatch(of: /label_values\(.*\{.*\}, (namespace|pod)\)/) != nil)
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
      Dashboards.all(try BuiltEnvironment.spec(named: name))
    }
    #expect(Set(dashboards.map(\.uid)).count == dashboards.count)
    #expect(Set(dashboards.map(\.title)).count == dashboards.count)
  }

  @Test("a panel's threshold is that of its alert")
  func alertThresholds() throws {
    var spec = try BuiltEnvironment.spec(named: "production")
    spec.alerts.highErrorRate.threshold = .percent(7)
    let application = try #require(Dashboards.all(spec).first { $0.name == .application })
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

  /// Nodes and targets belong to all environments, and alerts say which one is theirs.
  private func isOfOneEnvironment(_ expression: String) -> Bool {
    expression.contains(#"namespace="$namespace""#) || expression.contains(#"environment=""#)
      || expression.contains("node_") || expression == "min by (job) (up)"
  }

  /// The dashboards as JSON documents that Foundation has read.
  private func documents(of name: String) throws -> [(title: String, dashboard: [String: Any])] {
    let spec = try BuiltEnvironment.spec(named: name)
    return try Dashboards.configMaps(spec).map { configMap in
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
