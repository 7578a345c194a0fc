package import Findings

/// Something without state runs more than once.
package struct SingleReplica: Check {
  package static let info = CheckInfo(
    id: "avail-single-replica",
    finds: "a Deployment of one replica without a volume of its own, in production",
    why: "it is away whenever its node is drained or lost",
    mend: "run at least two replicas",
    source: "Kubernetes documentation, Disruptions: Dealing with disruptions",
    severity: .warning,
    example: CheckExample(
      bad: """
        apiVersion: apps/v1
        kind: Deployment
        metadata: { name: web, namespace: shop }
        spec:
          replicas: 1
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
          replicas: 2
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
    guard objects.facts.profile == .production else { return [] }
    return objects.pods.compactMap { pod in
      guard pod.kind == .deployment, pod.scale.minimum == 1,
        pod.workload.root[at: "spec", "strategy", "type"].text != "Recreate",
        !pod.spec["volumes"].items.contains(where: { $0["persistentVolumeClaim"].exists }),
        !pod.longRunning.contains(where: { $0.database != nil })
      else { return nil }
      let place =
        pod.scale.minimumField ?? pod.workload.root[at: "spec", "replicas"]
      return finding(place, "\(pod.description) may run with 1 replica, expected at least 2")
    }
  }
}
