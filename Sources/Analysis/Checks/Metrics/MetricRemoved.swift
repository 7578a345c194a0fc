package import Findings
import Prometheus

/// The program that exports a metric must do so in the release that the set runs.
package struct MetricRemoved: Check {
  package static let info = CheckInfo(
    id: "met-metric-removed-in-producer-version",
    finds: "a metric that the exporter of the set no longer has in the release that runs",
    why: "the rule loads and is valid, and can never fire; the panel stays empty",
    mend: "ask for what replaced the metric",
    source:
      "the tables of Sources/Analysis/Facts/Metrics, each with its source: documentation and changelogs of the exporters",
    example: CheckExample(
      bad: RuleExample.rules(
        """
        - alert: CpuOvercommitted
          expr: sum(kube_pod_container_resource_requests_cpu_cores) > 10
          for: 15m
        """,
        with: RuleExample.deployment(
          "kube-state-metrics",
          image: "registry.k8s.io/kube-state-metrics/kube-state-metrics:v2.13.0")),
      good: RuleExample.rules(
        """
        - alert: CpuOvercommitted
          expr: sum(kube_pod_container_resource_requests{resource="cpu",unit="core"}) > 10
          for: 15m
        """,
        with: RuleExample.deployment(
          "kube-state-metrics",
          image: "registry.k8s.io/kube-state-metrics/kube-state-metrics:v2.13.0"))))

  package init() {}

  package func run(on objects: ObjectSet) -> [Finding] {
    let monitoring = objects.monitoring
    return monitoring.readers.flatMap { reader -> [Finding] in
      var removed: [KnownMetric] = []
      for use in reader.tree.selectors {
        guard case .removed(let metrics) = monitoring.knowledge(of: use.selector),
          let metric = metrics.first, !removed.contains(where: { $0.fact.name == metric.fact.name })
        else { continue }
        // Old and new name side by side serve both releases.
        let hasNew = metric.fact.successor.map { reader.tree.reads($0) } ?? false
        if !hasNew || !reader.tree.hasAlternative { removed.append(metric) }
      }
      return Dictionary(grouping: removed, by: \.owner).sorted { $0.key < $1.key }.map {
        owner, metrics in
        finding(
          reader.expression, message(reader, owner, metrics), hint: hint(metrics))
      }
    }
  }

  private func message(
    _ reader: MetricReader, _ owner: String, _ metrics: [KnownMetric]
  ) -> String {
    let names = metrics.map(\.fact.name).joined(separator: " and ")
    let releases = Set(metrics.compactMap(\.fact.removedIn)).sorted().map(\.description)
    let successors = metrics.compactMap(\.fact.successor).joined(separator: " and ")
    return
      "\(reader.description) asks for \(names), which \(owner) no longer exports (gone in \(releases.joined(separator: ", ")))"
      + (successors.isEmpty ? "" : ", now it is \(successors)")
  }

  private func hint(_ metrics: [KnownMetric]) -> String? {
    let successors = metrics.compactMap(\.fact.successor)
    guard successors.count == metrics.count else { return nil }
    return "ask for " + successors.joined(separator: " and ")
  }
}

extension PromQLExpression {
  /// Whether an expression that replaces a metric is read somewhere.
  fileprivate func reads(_ successor: String) -> Bool {
    let name = successor.prefix { $0 != "{" }
    return selectors.contains { $0.selector.metricName.map { $0[...] } == name }
  }

  fileprivate var hasAlternative: Bool { binaries.contains { $0.operator == .or } }
}
