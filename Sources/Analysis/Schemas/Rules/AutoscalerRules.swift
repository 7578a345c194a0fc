import YAML

/// HorizontalPodAutoscalers.
///
/// Source: Kubernetes 1.33, pkg/apis/autoscaling/validation.
enum AutoscalerRules {
  static let all: [String: ServerRules.Rule] = [
    "autoscaling.v1.HorizontalPodAutoscalerSpec": replicas,
    "autoscaling.v2.HorizontalPodAutoscalerSpec": replicas,
    "autoscaling.v2.MetricSpec": metric,
    "autoscaling.v2.MetricTarget": target,
    "autoscaling.v2.HPAScalingRules": { node, _, faults in
      faults.limit(node, "stabilizationWindowSeconds", to: 0...3600)
      if node["policies"]?.items?.isEmpty == true {
        faults.add(["policies"], "expected a policy, found an empty list")
      }
    },
    "autoscaling.v2.HPAScalingPolicy": { node, _, faults in
      faults.limit(node, "periodSeconds", to: 1...1800)
      faults.limit(node, "value", to: 1...Int(Int32.max))
    },
  ]

  private static func replicas(_ node: Node, _ root: Node, _ faults: inout RuleFaults) {
    faults.limit(node, "maxReplicas", to: 1...Int(Int32.max))
    let least = node["minReplicas"]?.integer
    let metrics = (node["metrics"]?.items ?? []).compactMap { $0["type"]?.string }
    // 0 needs a metric of something besides the pods that are gone then.
    if let least, least < 1,
      !(least == 0 && metrics.contains { $0 == "External" || $0 == "Object" })
    {
      faults.add(
        ["minReplicas"],
        least == 0
          ? "expected 1 or more, found 0: only an Object or External metric can scale up from 0"
          : "expected 1 or more, found \(least)")
    }
    if let most = node["maxReplicas"]?.integer, most >= 1, let least, least > most {
      faults.add(
        ["maxReplicas"], "expected at least minReplicas (\(least)), found \(most)",
        hint: "raise maxReplicas, or lower minReplicas")
    }
  }

  private static func metric(_ node: Node, _ root: Node, _ faults: inout RuleFaults) {
    let sources = ["containerResource", "external", "object", "pods", "resource"]
    guard let type = node["type"]?.string, let first = type.first else { return }
    let expected = first.lowercased() + type.dropFirst()
    guard sources.contains(expected) else { return }
    if !node.has(expected) {
      faults.add([.key(expected)], "a metric of type \(type) needs the field \(expected)")
    }
    for other in sources where other != expected && node.has(other) {
      faults.add([.key(other)], "a metric of type \(type) takes no field \(other)")
    }
  }

  private static func target(_ node: Node, _ root: Node, _ faults: inout RuleFaults) {
    faults.one(of: ["averageUtilization", "averageValue", "value"], in: node)
    faults.limit(node, "averageUtilization", to: 1...Int(Int32.max))
  }
}
