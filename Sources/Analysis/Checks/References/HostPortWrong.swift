package import Findings
import Kubernetes

/// Settings ask a Service for a port that it has.
package struct HostPortWrong: Check {
  package static let info = CheckInfo(
    id: "ref-host-wrong-port",
    finds: "a setting that asks a Service for a port that is none of its ports",
    why: "nothing listens on that port of the Service: the connection times out",
    mend: "write a port of the Service, not that of the container behind it",
    source: "Kubernetes documentation, Service: Port definitions",
    example: CheckExample(
      bad: """
        apiVersion: v1
        kind: Service
        metadata: { name: api, namespace: shop }
        spec:
          selector: { app: api }
          ports: [{ name: http, port: 80, targetPort: 8080 }]
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
                  env: [{ name: API_URL, value: "http://api:8080/v1" }]
        """,
      good: """
        apiVersion: v1
        kind: Service
        metadata: { name: api, namespace: shop }
        spec:
          selector: { app: api }
          ports: [{ name: http, port: 80, targetPort: 8080 }]
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
                  env: [{ name: API_URL, value: "http://api/v1" }]
        """))

  package init() {}

  package func run(on objects: ObjectSet) -> [Finding] {
    objects.hostUses.compactMap { use in
      guard let port = use.address.effectivePort, !use.usesOtherNames else { return nil }
      switch objects.target(of: use.address.host, from: use.namespace) {
      case .service(let route, let isPod): return wrong(use, port, route, isPod)
      case .known(let ports?) where !ports.isEmpty && !ports.contains(port):
        let list = ports.sorted().map(String.init).joined(separator: ", ")
        return
          (finding(
            at: use.place,
            "\(use.origin) asks '\(use.address.host)' for port \(port), it has \(list)"))
      case .known, .outside, .unknown: return nil
      }
    }
  }

  private func wrong(
    _ use: HostUse, _ port: Int, _ route: ServiceRoute, _ isPod: Bool
  ) -> Finding? {
    let ports = route.ports
    guard !ports.isEmpty, route.spec["type"].text != "ExternalName" else { return nil }
    var open = Set(ports.map(\.number))
    let direct = ports.flatMap { own in route.pods.compactMap { own.number(in: $0) } }
    if route.isHeadless || isPod {
      // The name leads to the pods themselves: whatever they listen on answers.
      open.formUnion(direct)
      open.formUnion(route.pods.flatMap(\.containers).flatMap(\.ports).map(\.number))
      guard !route.pods.isEmpty else { return nil }
    }
    guard !open.contains(port) else { return nil }
    let list = ports.map { own in "\(own.number)" + (own.name.map { " (\($0))" } ?? "") }
    let behind = ports.first { own in route.pods.contains { own.number(in: $0) == port } }
    return
      (finding(
        at: use.place,
        "\(use.origin) asks Service \(route.service.name) for port \(port), it has"
          + " \(list.joined(separator: ", "))",
        hint: behind.map { "\(port) is the port of the pods behind it: ask \($0.number)" }))
  }
}
