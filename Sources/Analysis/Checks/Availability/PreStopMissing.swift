package import Findings
import Kubernetes

/// A pod behind an Ingress goes on answering for a moment.
package struct PreStopMissing: Check {
  package static let info = CheckInfo(
    id: "avail-prestop-missing-behind-ingress",
    finds: "a pod behind an Ingress without a preStop hook",
    why:
      "the controller sends requests for some seconds after the pod began to end: some of them fail at each rollout",
    mend: "add a preStop hook that sleeps for 10 to 20 seconds",
    source: "Kubernetes documentation, Pod Lifecycle: Termination of Pods",
    severity: .note,
    certainty: .likely,
    example: CheckExample(
      bad: """
        apiVersion: networking.k8s.io/v1
        kind: Ingress
        metadata: { name: web, namespace: shop }
        spec: { defaultBackend: { service: { name: web, port: { number: 80 } } } }
        ---
        apiVersion: v1
        kind: Service
        metadata: { name: web, namespace: shop }
        spec: { selector: { app: web }, ports: [{ port: 80, targetPort: http }] }
        ---
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
                  ports: [{ name: http, containerPort: 8080 }]
        """,
      good: """
        apiVersion: networking.k8s.io/v1
        kind: Ingress
        metadata: { name: web, namespace: shop }
        spec: { defaultBackend: { service: { name: web, port: { number: 80 } } } }
        ---
        apiVersion: v1
        kind: Service
        metadata: { name: web, namespace: shop }
        spec: { selector: { app: web }, ports: [{ port: 80, targetPort: http }] }
        ---
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
                  ports: [{ name: http, containerPort: 8080 }]
                  lifecycle: { preStop: { sleep: { seconds: 10 } } }
        """))

  package init() {}

  package func run(on objects: ObjectSet) -> [Finding] {
    let backends = objects.references.filter {
      $0.target.kind == "Service" && $0.name.member.kind == "Ingress"
    }
    let reached = Set(backends.map(\.target))
    var seen: Set<Int> = []
    return objects.services.filter { reached.contains($0.service.identity) }.flatMap(\.pods)
      .compactMap { pod in
        guard let last = pod.longRunning.last,
          !pod.longRunning.contains(where: { $0.cursor[at: "lifecycle", "preStop"].exists }),
          seen.insert(pod.workload.index).inserted
        else { return nil }
        return finding(
          last.cursor["lifecycle"],
          "\(pod.description) is behind an Ingress and has no preStop hook")
      }
  }
}
