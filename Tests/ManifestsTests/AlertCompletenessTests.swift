import Environment
import Findings
import Foundation
import Kubernetes
@testable import Manifests
import Prometheus
import TestSupport
import Testing
import YAML

/// What every alert of every environment has, whoever wrote it.
@Suite("Alerts of all environments")
struct AlertCompletenessTests {
  @Test("each has all labels and annotations", arguments: BuiltEnvironment.all)
  func texts(name: String) throws {
    let built = try BuiltEnvironment(named: name)
    for alert in try alerts(of: built) {
      let label = "\(alert["alert"]?.text ?? "")"
      let labels = alert["labels"]?.strings ?? [:]
      #expect(labels.keys.sorted() == ["environment", "service", "severity", "team"], "\(label)")
      #expect(["critical", "warning", "info"].contains(labels["severity"]), "\(label)")
      #expect(labels["environment"] == name && labels["team"] != "", "\(label)")
      let annotations = alert["annotations"]?.strings ?? [:]
      #expect(
        annotations.keys.sorted() == ["dashboard_url", "description", "runbook_url", "summary"],
        "\(label)")
      #expect(annotations.values.allSatisfy { !$0.isEmpty }, "\(label)")
      #expect(annotations["summary"]?.hasSuffix(".") == false, "\(label)")
      #expect(annotations["description"]?.hasSuffix(".") == true, "\(label)")
    }
  }

  @Test("each link leads to a page and a dashboard of the set", arguments: BuiltEnvironment.all)
  func links(name: String) throws {
    let built = try BuiltEnvironment(named: name)
    let pages = Set(built.manifests.files.map(\.path).filter { $0.hasPrefix("runbooks/") })
    let links = built.spec.monitoring.links
    let alerts = try alerts(of: built)
    for alert in alerts {
      let annotations = alert["annotations"]?.strings ?? [:]
      let page = try #require(annotations["runbook_url"])
      let folder = links.runbooks ?? "runbooks"
      #expect(page == "\(folder)/\(alert["alert"]?.text ?? "").md")
      #expect(pages.contains("runbooks/" + page.dropFirst(folder.count + 1)), "\(page)")
      let dashboard = try #require(annotations["dashboard_url"])
      if let address = links.dashboards { #expect(dashboard.hasPrefix(address + "/d/")) }
    }
    #expect(pages.count == alerts.count, "a page without an alert")
  }

  @Test("each has a test that fires and one that is silent", arguments: BuiltEnvironment.all)
  func proofs(name: String) throws {
    let built = try BuiltEnvironment(named: name)
    let tests = try documents("prometheus/tests/", of: built).flatMap { $0.list("tests") }
    for alert in try alerts(of: built).compactMap({ $0["alert"]?.text }) {
      let own = tests.filter { $0["name"]?.text?.hasPrefix(alert + " ") == true }
      let expected = own.flatMap { $0.list("alert_rule_test") }.map { test in
        (name: test["alertname"]?.text, isFiring: !test.list("exp_alerts").isEmpty)
      }
      #expect(expected.allSatisfy { $0.name == alert })
      #expect(expected.contains { $0.isFiring }, "\(alert) is never seen to fire")
      #expect(
        own.contains { $0["name"]?.text?.hasSuffix(" without series") == true },
        "\(alert) is not seen without series")
      // A watchdog that is silent has failed.
      guard alert != "Watchdog" else { continue }
      #expect(expected.contains { !$0.isFiring }, "\(alert) is never seen to be silent")
      #expect(own.count >= 3, "\(alert) has \(own.count) tests")
    }
  }

  @Test(
    "each inhibition names alerts of the environment and labels that both keep",
    arguments: BuiltEnvironment.all)
  func inhibitions(name: String) throws {
    let built = try BuiltEnvironment(named: name)
    let alerts = try alerts(of: built)
    let names = Set(alerts.compactMap { $0["alert"]?.text })
    // Labels that an alert carries when it fires, as its tests expect them.
    var kept: [String: Set<String>] = [:]
    for test in try documents("prometheus/tests/", of: built).flatMap({ $0.list("tests") }) {
      for moment in test.list("alert_rule_test") {
        for alert in moment.list("exp_alerts") {
          kept[moment["alertname"]?.text ?? "", default: []].formUnion(
            (alert["exp_labels"]?.strings ?? [:]).keys)
        }
      }
    }
    let inhibitions = AlertSet(built.spec).inhibitions
    #expect(!inhibitions.isEmpty)
    for inhibition in inhibitions {
      let causes = try alertNames(inhibition.causes)
      let consequences = try alertNames(inhibition.consequences)
      #expect(names.isSuperset(of: causes + consequences), "\(causes) \(consequences)")
      #expect(Set(causes).isDisjoint(with: consequences), "an alert silences itself")
      let equal = inhibition.equal
      #expect(equal.contains("environment"))
      for alert in causes + consequences {
        #expect(kept[alert, default: []].isSuperset(of: equal), "\(alert) lacks one of \(equal)")
      }
    }
  }

  @Test("commands of runbooks name objects that the set has", arguments: BuiltEnvironment.all)
  func commands(name: String) throws {
    let built = try BuiltEnvironment(named: name)
    let kinds = [
      "deployment": "Deployment", "statefulset": "StatefulSet", "service": "Service",
      "cronjob": "CronJob", "horizontalpodautoscaler": "HorizontalPodAutoscaler",
      "resourcequota": "ResourceQuota", "clusters.postgresql.cnpg.io": "Cluster",
    ]
    let own = Set(built.objects.map { "\($0.kind) \($0.name)" })
    // CloudNativePG makes Services of its cluster, KEDA an autoscaler of its object.
    let made = built.objects.compactMap { object in
      switch object.kind {
      case "Cluster": "Service \(object.name)-rw"
      case "ScaledObject":
        object.spec.at("advanced", "horizontalPodAutoscalerConfig", "name")?.text
          .map { "HorizontalPodAutoscaler \($0)" }
      default: nil
      }
    }
    let command = /kubectl --namespace (\S+) ([^`\n]*)/
    var found = 0
    for file in built.manifests.files where file.path.hasPrefix("runbooks/") {
      let text = try #require(file.text)
      for match in text.matches(of: command) where match.1 == "\(built.spec.namespace)" {
        for (kind, name) in objects(in: String(match.2)) {
          guard let kind = kinds[kind] else { continue }
          found += 1
          let reference = "\(kind) \(name)"
          #expect(own.contains(reference) || made.contains(reference), "\(file.path): \(reference)")
        }
      }
    }
    #expect(found > 10)
  }

  @Test("settings that runbooks name are keys of the environment files")
  func settings() throws {
    let groups = EnvironmentSchema.jsonSchema["properties"]?.entries?.map(\.key) ?? []
    let setting = /`([a-z]+(?:\.[A-Za-z]+)+)`/
    var found = 0
    for name in BuiltEnvironment.all {
      for file in try BuiltEnvironment(named: name).manifests.files
      where file.path.hasPrefix("runbooks/") {
        for match in try #require(file.text).matches(of: setting) {
          let keys = match.1.split(separator: ".").map(String.init)
          guard groups.contains(keys[0]) else { continue }
          found += 1
          let place = keys.reduce(Optional(EnvironmentSchema.jsonSchema)) {
            $0?["properties"]?[$1]
          }
          #expect(place != nil, "\(file.path): \(match.1)")
        }
      }
    }
    #expect(found > 10)
  }

  /// Kinds and names that kubectl is given, as `kind/name` or `kind name`.
  private func objects(in command: String) -> [(kind: String, name: String)] {
    let words = command.split { $0 == " " || $0 == "=" }.map(String.init)
    return zip(words, words.dropFirst() + [""]).compactMap { word, next in
      let parts = word.split(separator: "/").map(String.init)
      if parts.count == 2 { return (parts[0], parts[1]) }
      return next.isEmpty || next.hasPrefix("-") ? nil : (word, next)
    }
  }

  private func alerts(of built: BuiltEnvironment) throws -> [Node] {
    let alerts = try documents("prometheus/rules/", of: built).flatMap { $0.list("groups") }
      .flatMap { $0.list("rules") }.filter { $0["alert"] != nil }
    #expect(alerts.count > 20)
    return alerts
  }

  private func documents(_ folder: String, of built: BuiltEnvironment) throws -> [Node] {
    AlertSet(built.spec).files.compactMap { file in
      guard file.path.hasPrefix(folder), case .deferred(let make) = file.content else { return nil }
      return make()
    }
  }

  private func alertNames(_ matchers: [AlertMatcher]) throws -> [String] {
    #expect(matchers.count == 1)
    switch try #require(matchers.first) {
    case .label("alertname", let name): return [name]
    case .oneOf("alertname", let names): return names
    case let other:
      Issue.record("\(other.text) does not look at the name")
      return []
    }
  }
}

extension ManifestFile {
  fileprivate var text: String? {
    if case .text(let text) = content { text } else { nil }
  }
}
