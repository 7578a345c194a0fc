/// How a Deployment replaces its pods at a number of replicas.
///
/// Source: Kubernetes 1.33 API, RollingUpdateDeployment: per cent round up for maxSurge and down for
/// maxUnavailable, both default to 25%; when both come to 0, one pod may go first.
package struct Rollout: Sendable, Hashable {
  /// Pods above the number.
  package let surge: Int
  /// Pods that may be away.
  package let unavailable: Int

  /// Nil when the workload is no Deployment, or ends its pods before it starts others.
  package init?(_ pod: PodTemplate, at replicas: Int) {
    let strategy = pod.workload.root[at: "spec", "strategy"]
    guard pod.kind == .deployment, strategy["type"].text != "Recreate" else { return nil }
    let rolling = strategy["rollingUpdate"]
    guard let surge = Self.count(rolling["maxSurge"], of: replicas, adding: 99),
      let unavailable = Self.count(rolling["maxUnavailable"], of: replicas, adding: 0)
    else { return nil }
    self.surge = surge
    self.unavailable = surge == 0 && unavailable == 0 ? 1 : unavailable
  }

  /// It waits for a new pod before an old one goes.
  package var needsRoom: Bool { unavailable == 0 }

  private static func count(_ field: Cursor, of replicas: Int, adding rounding: Int) -> Int? {
    if let number = field.integer { return number }
    return Percentage.value(of: field.text ?? "25%").map { (replicas * $0 + rounding) / 100 }
  }
}
