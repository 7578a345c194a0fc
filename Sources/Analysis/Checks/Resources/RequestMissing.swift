package import Findings

/// Every container asks for CPU and memory.
package struct RequestMissing: Check {
  package static let info = CheckInfo(
    id: "res-requests-missing",
    finds:
      "a container without a request of CPU or memory, also after the defaults of a LimitRange",
    why: "the scheduler packs nodes too full, and the pod is among the first to be evicted",
    mend: "set resources.requests",
    source: "Kubernetes documentation, Resource Management for Pods and Containers",
    severity: .warning,
    example: CheckExample(
      bad: """
        apiVersion: apps/v1
        kind: Deployment
        metadata: { name: web, namespace: shop }
        spec:
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
          selector: { matchLabels: { app: web } }
          template:
            metadata: { labels: { app: web } }
            spec:
              containers:
                - name: web
                  image: registry.example.com/web:1.0.0
                  resources: { requests: { cpu: 100m, memory: 128Mi } }
        """))

  package init() {}

  package func run(on objects: ObjectSet) -> [Finding] {
    let demandedAmounts = objects.demandedAmounts
    return objects.pods.flatMap { pod -> [Finding] in
      // Quotas and autoscalers have checks of their own that say more.
      let demanded = (demandedAmounts[pod.namespace] ?? []).union(pod.measuredRequests)
      return pod.containers.compactMap { container -> Finding? in
        let missing = ["cpu", "memory"].filter {
          container.request($0) == nil && pod.podLevel(.request($0)) == nil
            && !demanded.contains(.request($0))
        }
        guard !missing.isEmpty else { return nil }
        return finding(
          container.cursor["resources"],
          "container '\(container.name)' requests no \(missing.joined(separator: " and no "))")
      }
    }
  }
}
