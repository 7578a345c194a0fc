import Contract
import Foundation
import Kubernetes
import Manifests
import Testing
import YAML

/// The text of every query, read without the types that made it.
@Suite("Metrics of the emitted queries") struct QueriedMetricsTests {
  @Test(
    "every metric and label of a rule or panel is in the contract or in a table",
    arguments: BuiltEnvironment.all)
  func known(name: String) throws {
    let built = try BuiltEnvironment(named: name)
    let rules = try Self.rules(of: built)
    let panels = try Self.panels(of: built)
    #expect(rules.count > 20 && panels.count > 40)
    var known = Self.known
    for rule in rules {
      guard let record = rule["record"]?.string, let text = rule["expr"]?.string else { continue }
      // A recorded series keeps no label that it was not made from.
      let labels = QueryText(text).metrics.flatMap { known[$0] ?? [] }
      known[record] = Set(labels).union((rule["labels"]?.entries ?? []).map(\.key))
    }
    for text in rules.compactMap({ $0["expr"]?.string }) + panels {
      let query = QueryText(text)
      let missing = query.metrics.filter { known[$0] == nil }
      #expect(missing == [], "\(text)")
      let labels = Set(query.metrics.flatMap { known[$0] ?? [] })
      #expect(query.labels.isSubset(of: labels), "\(query.labels.subtracting(labels)): \(text)")
    }
  }

  @Test("names that nobody exports are found")
  func bite() {
    let query = QueryText(
      #"sum by (le, pod) (rate(a_bucket{x="in (b)",y!~"c"}[5m])) / on (z) group_left () up offset 5m"#
    )
    #expect(query.metrics == ["a_bucket", "up"])
    #expect(query.labels == ["le", "pod", "x", "y", "z"])
  }

  /// Labels by the name of the metric.
  private static let known: [String: Set<String>] = {
    let target = Set(TargetLabel.allCases.map(\.rawValue))
    var known: [String: Set<String>] = [
      "up": target,
      "ALERTS": ["alertname", "alertstate", "severity", "team", "service", "environment"],
    ]
    for metric in ServerMetrics.all {
      let labels = target.union(metric.labels.map(\.name))
      if type(of: metric).kind == .histogram {
        known["\(metric.name)_bucket"] = labels.union(["le"])
        for part in ["sum", "count"] { known["\(metric.name)_\(part)"] = labels }
      } else {
        known[metric.name] = labels
      }
    }
    let tables =
      NodeMetrics.all + KubeStateMetrics.all + PostgresMetrics.all + CloudNativePGMetrics.all
      + ContainerMetrics.all + VolumeMetrics.all + PrometheusMetrics.all + AlertmanagerMetrics.all
      + CertificateMetrics.all
    for metric in tables { known[metric.name] = target.union(metric.labels) }
    return known
  }()

  private static func rules(of built: BuiltEnvironment) throws -> [Node] {
    let file = try #require(AlertSet(built.spec).files.first { $0.path.contains("/rules/") })
    guard case .deferred(let make) = file.content else { return [] }
    return (make()["groups"]?.items ?? []).flatMap { $0["rules"]?.items ?? [] }
  }

  /// Queries of the panels, from the JSON that Grafana reads.
  private static func panels(of built: BuiltEnvironment) throws -> [String] {
    let texts = built.objects.filter { $0.kind == "ConfigMap" }
      .flatMap { $0.node["data"]?.entries ?? [] }
      .filter { $0.key.hasSuffix(".json") }.compactMap(\.value.string)
    return try texts.flatMap { text in
      queries(in: try JSONSerialization.jsonObject(with: Data(text.utf8)))
    }
  }

  private static func queries(in value: Any) -> [String] {
    if let list = value as? [Any] { return list.flatMap(queries) }
    guard let object = value as? [String: Any] else { return [] }
    return object.flatMap { key, value in
      key == "expr" ? [value as? String].compactMap { $0 } : queries(in: value)
    }
  }
}

/// The names in the text of a query.
private struct QueryText {
  var metrics: Set<String> = []
  var labels: Set<String> = []

  init(_ text: String) {
    var rest = text.replacing(/"(?:[^"\\]|\\.)*"/, with: "''").replacing(/\$\w+/, with: "")
    rest.replace(/\[[^\]]*\]/, with: "")
    rest.replace(/\{([^}]*)\}/) { match in
      for label in match.1.matches(of: /(\w+)\s*[=!]/) { labels.insert(String(label.1)) }
      return ""
    }
    rest.replace(/\b(?:by|without|on|ignoring|group_left|group_right)\s*\(([^)]*)\)/) { match in
      for label in match.1.matches(of: /\w+/) { labels.insert(String(label.0)) }
      return " "
    }
    let words: Set<Substring> = ["and", "or", "unless", "bool", "offset"]
    for name in rest.matches(of: /\b([a-zA-Z_:][\w:]*)\b(\s*\()?/)
    where name.2 == nil && !words.contains(name.1) {
      metrics.insert(String(name.1))
    }
  }
}
