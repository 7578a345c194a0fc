package import Findings
import Kubernetes

/// A metric that an autoscaler goes by must be served by the API.
package struct CustomMetricWithoutAdapter: Check {
  package static let info = CheckInfo(
    id: "met-hpa-custom-metric-no-adapter",
    finds: "an autoscaler on a Pods, Object or External metric without an adapter that serves it",
    why: "the autoscaler reports FailedGetPodsMetric and never scales",
    mend: "run prometheus-adapter or KEDA with a rule for the metric, or scale by cpu or memory",
    source:
      "Kubernetes documentation, \"Horizontal Pod Autoscaling\", custom.metrics.k8s.io; prometheus-adapter, config.md",
    example: CheckExample(
      bad: autoscaler,
      good: autoscaler + "\n---\n" + """
        apiVersion: apiregistration.k8s.io/v1
        kind: APIService
        metadata: { name: v1beta1.custom.metrics.k8s.io }
        spec:
          group: custom.metrics.k8s.io
          version: v1beta1
          service: { name: prometheus-adapter, namespace: watch }
          groupPriorityMinimum: 100
          versionPriority: 100
        """))

  private static let autoscaler = """
    apiVersion: autoscaling/v2
    kind: HorizontalPodAutoscaler
    metadata: { name: web, namespace: shop }
    spec:
      scaleTargetRef: { apiVersion: apps/v1, kind: Deployment, name: web }
      minReplicas: 2
      maxReplicas: 6
      metrics:
        - type: Pods
          pods:
            metric: { name: http_requests_per_second }
            target: { type: AverageValue, averageValue: "100" }
    """

  package init() {}

  package func run(on objects: ObjectSet) -> [Finding] {
    objects.members("HorizontalPodAutoscaler").flatMap { autoscaler -> [Finding] in
      autoscaler.root[at: "spec", "metrics"].items.compactMap { metric in
        let type = metric["type"].text ?? ""
        guard let (field, group) = Self.groups[type] else { return nil }
        let name = metric[at: field, "metric", "name"]
        guard let text = name.text else { return nil }
        guard Self.isServed(group, objects) else {
          return finding(
            name,
            "the \(type) metric \(text) needs an adapter for \(group), which is not in the set")
        }
        return rule(for: text, name, group, objects)
      }
    }
  }

  private static let groups = [
    "Pods": ("pods", "custom.metrics.k8s.io"), "Object": ("object", "custom.metrics.k8s.io"),
    "External": ("external", "external.metrics.k8s.io"),
  ]

  private static func isServed(_ group: String, _ objects: ObjectSet) -> Bool {
    let isRegistered = objects.members("APIService").contains {
      $0.root[at: "spec", "group"].text == group || $0.name.hasSuffix("." + group)
    }
    return isRegistered
      || ["v1beta1", "v1beta2"].contains { version in
        objects.contains(
          ObjectIdentity(
            group: "apiregistration.k8s.io", kind: "APIService", namespace: "",
            name: "\(version).\(group)"))
      }
  }

  /// The adapter of the set, where its rules are there, must have one for the metric.
  private func rule(
    for metric: String, _ cursor: Cursor, _ group: String, _ objects: ObjectSet
  ) -> Finding? {
    let key = group.hasPrefix("external") ? "externalRules" : "rules"
    let configurations = objects.texts.compactMap(\.root).filter { root in
      (root["rules"].items + root["externalRules"].items).contains { $0["seriesQuery"].exists }
    }
    guard !configurations.isEmpty else { return nil }
    let rules = configurations.flatMap { $0[key].items }
    let isMade = rules.contains { rule in
      let name = rule["name"]
      if let made = name["as"].text, !made.contains("$") { return made == metric }
      // Names that are derived from those of the series may come to anything.
      return name["matches"].exists || name["as"].exists
        || (rule["seriesQuery"].text ?? "").hasPrefix(metric)
    }
    guard !isMade else { return nil }
    return finding(cursor, "no rule of the adapter makes the metric \(metric)")
  }
}
