package import Findings
import Kubernetes

/// A container sets each variable once.
package struct VariableTwice: Check {
  package static let info = CheckInfo(
    id: "id-duplicate-env",
    finds: "an environment variable that a container sets twice, or over the one of envFrom",
    why: "the last one wins, and server-side apply refuses the list",
    mend: "remove one of them",
    source: "Kubernetes 1.33 API, Container.env (a map by name) and Container.envFrom",
    severity: .warning,
    example: CheckExample(
      bad: """
        apiVersion: v1
        kind: Pod
        metadata: { name: web, namespace: shop }
        spec:
          containers:
            - name: web
              image: registry.example.com/web:1.0.0
              env:
                - { name: LOG_LEVEL, value: info }
                - { name: LOG_LEVEL, value: debug }
        """,
      good: """
        apiVersion: v1
        kind: Pod
        metadata: { name: web, namespace: shop }
        spec:
          containers:
            - name: web
              image: registry.example.com/web:1.0.0
              env:
                - { name: LOG_LEVEL, value: info }
        """))

  package init() {}

  package func run(on objects: ObjectSet) -> [Finding] {
    objects.pods.flatMap(\.containers).flatMap { container in
      var seen: Set<String> = []
      let twice = container.environment.compactMap { variable -> Finding? in
        guard let name = variable["name"].text, !seen.insert(name).inserted else { return nil }
        return finding(variable["name"], "container \(container.name) sets \(name) twice")
      }
      let over = ContainerVariables(container, in: objects).shadowed.map { name, own, from in
        finding(own["name"], "container \(container.name) sets \(name), as \(from.path) does")
      }
      return twice + over
    }
  }
}
