package import Findings
import Kubernetes

/// A liveness probe asks about its own process only.
package struct LivenessAsksDependency: Check {
  package static let info = CheckInfo(
    id: "avail-liveness-checks-dependency",
    finds: "a liveness probe that fails while a database or another service is away",
    why: "an outage of the database restarts every pod, and all of them start at once afterwards",
    mend: "probe an endpoint that answers for the process alone; dependencies belong to readiness",
    source: "Kubernetes documentation, Configure Liveness, Readiness and Startup Probes",
    facts: [.dependencyPaths],
    example: CheckExample(
      bad: """
        apiVersion: v1
        kind: Service
        metadata: { name: db, namespace: shop }
        spec: { selector: { app: db }, ports: [{ port: 5432 }] }
        ---
        apiVersion: v1
        kind: Pod
        metadata: { name: web, namespace: shop }
        spec:
          containers:
            - name: web
              image: registry.example.com/web:1.0.0
              livenessProbe: { exec: { command: [pg_isready, -h, db] } }
        """,
      good: """
        apiVersion: v1
        kind: Service
        metadata: { name: db, namespace: shop }
        spec: { selector: { app: db }, ports: [{ port: 5432 }] }
        ---
        apiVersion: v1
        kind: Pod
        metadata: { name: web, namespace: shop }
        spec:
          containers:
            - name: web
              image: registry.example.com/web:1.0.0
              livenessProbe: { httpGet: { path: /healthz, port: 8080 } }
              readinessProbe: { exec: { command: [pg_isready, -h, db] } }
        """))

  package init() {}

  package func run(on objects: ObjectSet) -> [Finding] {
    objects.pods.flatMap { pod in
      pod.longRunning.compactMap { container in
        let probe = container.cursor["livenessProbe"]
        return path(probe, container, objects) ?? command(probe, pod, objects)
          ?? host(probe, objects)
      }
    }
  }

  /// What the facts call a check of dependencies, and what names itself one.
  private func path(
    _ probe: Cursor, _ container: ContainerTemplate, _ objects: ObjectSet
  ) -> Finding? {
    let field = probe[at: "httpGet", "path"]
    guard let text = field.text else { return nil }
    let path = String(text.prefix { $0 != "?" })
    if objects.facts.choices.dependencyPaths.contains(path) {
      return finding(
        field, "\(path) of container \(container.name) answers for its dependencies too")
    }
    let words = path.lowercased().split { "/-_.".contains($0) }
    let named = ["ready", "readyz", "readiness", "db", "database", "dependencies", "deps"]
    guard let word = words.last(where: { named.contains(String($0)) }) else { return nil }
    var found = finding(
      field,
      "the liveness probe of container \(container.name) asks \(path), which by its name"
        + " ('\(word)') answers for more than the process")
    found.severity = .warning
    return found
  }

  /// A program that connects to another workload.
  private func command(_ probe: Cursor, _ pod: PodTemplate, _ objects: ObjectSet) -> Finding? {
    let words = probe[at: "exec", "command"].items.flatMap { word in
      (word.text ?? "").split { " \t\n;|&'\"=".contains($0) }.map(String.init)
    }
    guard
      let host = words.lazy.map(Self.host).first(where: { name in
        objects.services.contains {
          $0.service.namespace == pod.namespace && $0.service.name == name
            && !$0.pods.contains { $0.workload === pod.workload }
        }
      })
    else { return nil }
    return finding(
      probe[at: "exec", "command"], "the liveness probe asks Service \(host), not its own process")
  }

  /// `http://db.shop:5432/x` -> `db`.
  private static func host(_ word: String) -> String {
    let address = word.firstRange(of: "://").map { word[$0.upperBound...] } ?? word[...]
    let authority = address.prefix { $0 != "/" && $0 != ":" }
    return String(authority.prefix { $0 != "." })
  }

  /// `httpGet.host` and `tcpSocket.host` lead away from the pod.
  private func host(_ probe: Cursor, _ objects: ObjectSet) -> Finding? {
    let fields = [probe[at: "httpGet", "host"], probe[at: "tcpSocket", "host"]]
    guard
      let field = fields.first(where: { field in
        field.text.map { !["localhost", "127.0.0.1", "::1", ""].contains($0) } ?? false
      }), let host = field.text
    else { return nil }
    return finding(field, "the liveness probe asks host \(host), not its own pod")
  }
}
