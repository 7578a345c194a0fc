package import Findings

/// Liveness leaves time to start.
package struct LivenessKillsStart: Check {
  package static let info = CheckInfo(
    id: "avail-startup-budget",
    finds: "a liveness probe that gives up before the readiness probe asks for the first time",
    why:
      "a slow start is taken for a hang: the container is killed before it can be ready, for ever",
    mend: "add a startupProbe, or a longer initialDelaySeconds to the liveness probe",
    source:
      "Kubernetes documentation, Configure Liveness, Readiness and Startup Probes: Protect slow starting containers with startup probes",
    severity: .warning,
    certainty: .likely,
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
                  readinessProbe: { httpGet: { path: /ready, port: http }, initialDelaySeconds: 60 }
                  livenessProbe: { httpGet: { path: /healthz, port: http } }
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
                  readinessProbe: { httpGet: { path: /ready, port: http }, initialDelaySeconds: 60 }
                  livenessProbe: { httpGet: { path: /healthz, port: http }, initialDelaySeconds: 60 }
        """))

  package init() {}

  package func run(on objects: ObjectSet) -> [Finding] {
    objects.pods.flatMap(\.containers).compactMap { container in
      let live = container.cursor["livenessProbe"]
      guard live.exists, !container.cursor["startupProbe"].exists,
        let first = container.cursor[at: "readinessProbe", "initialDelaySeconds"].integer
      else { return nil }
      let killed = (live["initialDelaySeconds"].integer ?? 0) + live.patience
      guard killed < first else { return nil }
      return finding(
        live, "liveness kills after \(killed) s, readiness asks for the first time after \(first) s"
      )
    }
  }
}
