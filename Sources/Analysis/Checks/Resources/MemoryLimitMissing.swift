package import Findings

/// Every container has a memory limit.
package struct MemoryLimitMissing: Check {
  package static let info = CheckInfo(
    id: "res-memory-limit-missing",
    finds: "a container without a memory limit, also after the defaults of a LimitRange",
    why: "a leak takes the memory of the whole node, and others are killed for it",
    mend: "set resources.limits.memory",
    source:
      "Kubernetes documentation, Resource Management for Pods and Containers: Requests and limits",
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
                  resources: { limits: { memory: 128Mi } }
        """))

  package init() {}

  package func run(on objects: ObjectSet) -> [Finding] {
    let demanded = objects.demandedAmounts
    return objects.pods.flatMap { pod -> [Finding] in
      if demanded[pod.namespace]?.contains(.limit("memory")) == true { return [] }
      return pod.containers.filter {
        $0.limit("memory") == nil && pod.podLevel(.limit("memory")) == nil
      }.map {
        finding($0.cursor["resources"], "container '\($0.name)' has no memory limit")
      }
    }
  }
}
