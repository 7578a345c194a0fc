package import Findings

/// Probes ask a port of their container.
package struct ProbePortUndeclared: Check {
  package static let info = CheckInfo(
    id: "avail-probe-port-undeclared",
    finds: "a probe or hook of a port that its container does not declare",
    why:
      "a name that is no port fails every time: the pod never becomes ready, or is killed again and again",
    mend: "name a port of the container, or declare it",
    source:
      "Kubernetes documentation, Configure Liveness, Readiness and Startup Probes: Define a liveness HTTP request",
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
                  readinessProbe: { httpGet: { path: /ready, port: web } }
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
        """))

  package init() {}

  package func run(on objects: ObjectSet) -> [Finding] {
    objects.pods.flatMap(\.containers).flatMap { container -> [Finding] in
      let ports = container.ports
      return handlers(of: container).compactMap { handler in
        let port = handler["port"]
        guard let text = port.text,
          !ports.contains(where: { $0.name == text || "\($0.number)" == text })
        else { return nil }
        let known = ports.map { $0.name ?? "\($0.number)" }.joined(separator: ", ")
        guard Int(text) != nil else {
          return finding(
            port,
            "container '\(container.name)' has no port called '\(text)'"
              + (known.isEmpty ? "" : ", only \(known)"))
        }
        // A port that is not declared may be open all the same.
        guard !ports.isEmpty else { return nil }
        var finding = finding(
          port, "port \(text) is none of container '\(container.name)': it declares \(known)")
        finding.severity = .warning
        return finding
      }
    }
  }

  private func handlers(of container: ContainerTemplate) -> [Cursor] {
    let probes = ["startupProbe", "livenessProbe", "readinessProbe"].map { container.cursor[$0] }
    let hooks = ["postStart", "preStop"].map { container.cursor[at: "lifecycle", $0] }
    return (probes + hooks).flatMap { handler in
      ["httpGet", "tcpSocket", "grpc"].map { handler[$0] }.filter(\.exists)
    }
  }
}
