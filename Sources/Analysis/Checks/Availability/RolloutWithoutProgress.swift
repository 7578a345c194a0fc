package import Findings

/// A rollout may start or end a pod.
package struct RolloutWithoutProgress: Check {
  package static let info = CheckInfo(
    id: "avail-strategy-no-progress",
    finds: "a rolling update with maxSurge 0 and maxUnavailable 0",
    why: "no pod may come and none may go: the API server refuses the Deployment",
    mend: "set one of them to 1",
    source: "Kubernetes 1.33 API, RollingUpdateDeployment.maxUnavailable",
    example: CheckExample(
      bad: """
        apiVersion: apps/v1
        kind: Deployment
        metadata: { name: web, namespace: shop }
        spec:
          strategy: { rollingUpdate: { maxSurge: 0, maxUnavailable: 0 } }
          selector: { matchLabels: { app: web } }
          template:
            metadata: { labels: { app: web } }
            spec:
              containers:
                - name: web
                  image: registry.example.com/web:1.0.0
        """,
      good: """
        apiVersion: apps/v1
        kind: Deployment
        metadata: { name: web, namespace: shop }
        spec:
          strategy: { rollingUpdate: { maxSurge: 1, maxUnavailable: 0 } }
          selector: { matchLabels: { app: web } }
          template:
            metadata: { labels: { app: web } }
            spec:
              containers:
                - name: web
                  image: registry.example.com/web:1.0.0
        """))

  package init() {}

  package func run(on objects: ObjectSet) -> [Finding] {
    objects.pods.compactMap { pod in
      let keys = pod.kind == .daemonSet ? "updateStrategy" : "strategy"
      let rolling = pod.workload.root[at: "spec", keys, "rollingUpdate"]
      let (surge, unavailable) = (rolling["maxSurge"], rolling["maxUnavailable"])
      guard Self.isZero(surge), Self.isZero(unavailable) else { return nil }
      return finding(
        unavailable,
        "maxSurge is \(surge.text ?? "") and maxUnavailable \(unavailable.text ?? ""): no pod may come"
          + " and none may go")
    }
  }

  private static func isZero(_ field: Cursor) -> Bool { field.text == "0" || field.text == "0%" }
}
