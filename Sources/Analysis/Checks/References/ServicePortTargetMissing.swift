package import Findings
import Kubernetes

/// A Service leads to ports that its pods have.
package struct ServicePortTargetMissing: Check {
  package static let info = CheckInfo(
    id: "ref-service-port-target",
    finds:
      "a port of a Service that leads to a named port which none of its pods declares, or to a number which no container declares though they declare others",
    why: "connections are refused though the pods run",
    mend: "use the name of a containerPort",
    source: "Kubernetes 1.33 API, core/v1 ServicePort.targetPort",
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
        ---
        apiVersion: v1
        kind: Service
        metadata: { name: web, namespace: shop }
        spec:
          selector: { app: web }
          ports: [{ port: 80, targetPort: htpp }]
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
        ---
        apiVersion: v1
        kind: Service
        metadata: { name: web, namespace: shop }
        spec:
          selector: { app: web }
          ports: [{ port: 80, targetPort: http }]
        """))

  package init() {}

  package func derivations(
    of object: ObjectSet.Member, in objects: ObjectSet
  ) -> [Derivation] {
    objects.routes(of: object).map { .ports($0) }
  }

  package func run(on objects: ObjectSet) -> [Finding] {
    objects.services.flatMap { route in
      route.ports.flatMap { port -> [Finding] in
        route.pods.compactMap { pod in
          let ports = pod.containers.flatMap(\.ports)
          let isDeclared = ports.contains {
            $0.transport == port.transport
              && ($0.name == port.target || "\($0.number)" == port.target)
          }
          // A port need not be declared to be open; who declares some declares all.
          guard !isDeclared, Int(port.target) == nil || !ports.isEmpty else { return nil }
          let known = ports.map { $0.name ?? "\($0.number)" }
          let field = port.cursor["targetPort"].exists ? "targetPort" : "port"
          return finding(
            port.cursor[field], "\(pod.description) has no port '\(port.target)'",
            hint: known.isEmpty ? nil : "it declares " + known.joined(separator: ", "))
        }
      }
    }
  }
}
