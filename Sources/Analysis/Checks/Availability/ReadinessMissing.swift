package import Findings
import Kubernetes

/// A pod behind a Service says when it is ready.
package struct ReadinessMissing: Check {
  package static let info = CheckInfo(
    id: "avail-readiness-missing",
    finds: "a pod behind a Service of which no container has a readiness probe",
    why: "it gets requests before it can answer, at each rollout",
    mend: "add a readinessProbe to the container that serves the port",
    source:
      "Kubernetes documentation, Configure Liveness, Readiness and Startup Probes: Define readiness probes",
    severity: .warning,
    example: CheckExample(
      bad: """
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
                  readinessProbe: { httpGet: { path: /ready, port: http } }
        """))

  package init() {}

  package func run(on objects: ObjectSet) -> [Finding] {
    var seen: Set<Int> = []
    return objects.services.flatMap { route in
      route.pods.compactMap { pod in
        guard !pod.longRunning.isEmpty,
          !pod.longRunning.contains(where: { $0.cursor["readinessProbe"].exists }),
          seen.insert(pod.workload.index).inserted
        else { return nil }
        return finding(
          pod.longRunning[pod.longRunning.count - 1].cursor["readinessProbe"],
          "\(route.service.identity) sends requests to \(pod.description), which has no readiness probe"
        )
      }
    }
  }
}
