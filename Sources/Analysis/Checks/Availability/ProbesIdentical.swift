package import Findings

/// Liveness is more patient than readiness.
package struct ProbesIdentical: Check {
  package static let info = CheckInfo(
    id: "avail-probe-identical",
    finds: "a liveness probe that asks the same as the readiness probe and gives up no later",
    why: "a pod that is only busy is killed instead of being left alone for a while",
    mend: "ask another path for liveness, or raise its failureThreshold",
    source:
      "Kubernetes documentation, Configure Liveness, Readiness and Startup Probes: Define readiness probes",
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
                  ports: [{ name: http, containerPort: 8080 }]
                  readinessProbe: { httpGet: { path: /ready, port: http } }
                  livenessProbe: { httpGet: { path: /ready, port: http } }
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
                  readinessProbe: { httpGet: { path: /ready, port: http } }
                  livenessProbe: { httpGet: { path: /healthz, port: http } }
        """))

  package init() {}

  package func run(on objects: ObjectSet) -> [Finding] {
    objects.pods.flatMap(\.containers).compactMap { container in
      let (live, ready) = (container.cursor["livenessProbe"], container.cursor["readinessProbe"])
      guard live.exists, ready.exists, Self.asksSame(live, ready) else { return nil }
      let (killed, away) = (live.patience, ready.patience)
      guard killed <= away else { return nil }
      return finding(
        live,
        "liveness asks the same as readiness and kills after \(killed) s, readiness waits \(away) s"
      )
    }
  }

  private static func asksSame(_ left: Cursor, _ right: Cursor) -> Bool {
    ["httpGet", "tcpSocket", "grpc", "exec"].allSatisfy { left[$0].node == right[$0].node }
  }
}
