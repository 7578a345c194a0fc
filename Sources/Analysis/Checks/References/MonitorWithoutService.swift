package import Findings
import Kubernetes

/// A monitor finds what it is to scrape.
package struct MonitorWithoutService: Check {
  package static let info = CheckInfo(
    id: "ref-servicemonitor-no-service",
    finds:
      "a ServiceMonitor that selects no Service, a PodMonitor that selects no pod, or a port that what they select lacks",
    why: "nothing is scraped, and no error is reported anywhere",
    mend:
      "make selector and namespaceSelector match, and name a port as the Service or the container names it",
    source: "Prometheus Operator 0.75, API reference: ServiceMonitorSpec, PodMonitorSpec",
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
        metadata: { name: web, namespace: shop, labels: { app: web } }
        spec:
          selector: { app: web }
          ports: [{ name: http, port: 80, targetPort: http }]
        ---
        apiVersion: monitoring.coreos.com/v1
        kind: ServiceMonitor
        metadata: { name: web, namespace: shop }
        spec:
          selector: { matchLabels: { app: web } }
          endpoints: [{ port: metrics }]
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
        metadata: { name: web, namespace: shop, labels: { app: web } }
        spec:
          selector: { app: web }
          ports: [{ name: http, port: 80, targetPort: http }]
        ---
        apiVersion: monitoring.coreos.com/v1
        kind: ServiceMonitor
        metadata: { name: web, namespace: shop }
        spec:
          selector: { matchLabels: { app: web } }
          endpoints: [{ port: http }]
        """))

  package init() {}

  package func run(on objects: ObjectSet) -> [Finding] {
    Monitor.all(in: objects).flatMap { monitor -> [Finding] in
      let selector = monitor.member.root[at: "spec", "selector"]
      // Of other namespaces nothing is known.
      let isKnown = monitor.namespaces?.allSatisfy(objects.namespaces.contains) ?? false
      if monitor.isForPods {
        let pods = monitor.pods(in: objects)
        guard !pods.isEmpty else {
          let isMade = objects.isMadeByOperator(selector["matchLabels"].texts)
          return isKnown && !isMade
            ? [finding(selector, "no pod \(place(monitor)) is selected")] : []
        }
        return ports(of: monitor, fields: ["port"], known: Set(pods.flatMap(Self.names)), "pod")
      }
      let routes = monitor.routes(in: objects)
      guard !routes.isEmpty else {
        return isKnown ? [finding(selector, "no Service \(place(monitor)) is selected")] : []
      }
      let services = Set(routes.flatMap(\.ports).compactMap(\.name))
      let pods = routes.flatMap(\.pods)
      let targets = Set(pods.flatMap(Self.names))
      return ports(of: monitor, fields: ["port"], known: services, "Service")
        + (pods.isEmpty
          ? [] : ports(of: monitor, fields: ["targetPort"], known: targets, "pod"))
    }
  }

  private func place(_ monitor: Monitor) -> String {
    guard let names = monitor.namespaces else { return "of the set" }
    return "in namespace \(names.map { "'\($0)'" }.joined(separator: ", "))"
  }

  private static func names(_ pod: PodTemplate) -> [String] {
    pod.containers.flatMap(\.ports).compactMap(\.name)
  }

  /// Endpoints that name a port which nothing that is selected has.
  private func ports(
    of monitor: Monitor, fields: [String], known: Set<String>, _ what: String
  ) -> [Finding] {
    monitor.endpoints.flatMap { endpoint in
      fields.compactMap { field -> Finding? in
        let port = endpoint[field]
        guard let name = port.text, port.integer == nil, !known.contains(name) else { return nil }
        return finding(
          port, "no selected \(what) has a port called '\(name)'",
          hint: NearestName.of(name, in: known.sorted()).map { "did you mean '\($0)'?" }
            ?? (known.isEmpty
              ? nil : "there is " + known.sorted().map { "'\($0)'" }.joined(separator: ", ")))
      }
    }
  }
}
