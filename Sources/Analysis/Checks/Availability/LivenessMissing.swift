package import Findings

/// A container that hangs is started again.
package struct LivenessMissing: Check {
  package static let info = CheckInfo(
    id: "avail-liveness-missing",
    finds: "a long-running container without a liveness probe",
    why: "a process that hangs stays until somebody notices",
    mend: "add a livenessProbe that asks the process alone, not what it depends on",
    source: "Kubernetes documentation, Configure Liveness, Readiness and Startup Probes",
    severity: .note,
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
                  ports: [{ name: http, containerPort: 8080 }]
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
                  ports: [{ name: http, containerPort: 8080 }]
                  livenessProbe: { httpGet: { path: /healthz, port: http } }
        """))

  package init() {}

  package func run(on objects: ObjectSet) -> [Finding] {
    objects.pods.flatMap(\.longRunning).filter { !$0.cursor["livenessProbe"].exists }.map {
      finding($0.cursor["livenessProbe"], "container '\($0.name)' has no liveness probe")
    }
  }
}
