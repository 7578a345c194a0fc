package import Findings

/// The time to end is longer than the wait before it.
package struct GraceBelowPreStop: Check {
  package static let info = CheckInfo(
    id: "avail-grace-below-prestop",
    finds: "a terminationGracePeriodSeconds that is not above the sleep of a preStop hook",
    why:
      "the process is killed before it hears that it should end: requests and writes are cut off",
    mend: "raise terminationGracePeriodSeconds above the sleep plus the time to drain",
    source: "Kubernetes documentation, Container Lifecycle Hooks: Hook handler execution",
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
                  lifecycle: { preStop: { sleep: { seconds: 30 } } }
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
              terminationGracePeriodSeconds: 60
              containers:
                - name: web
                  image: registry.example.com/web:1.0.0
                  lifecycle: { preStop: { sleep: { seconds: 30 } } }
        """))

  package init() {}

  package func run(on objects: ObjectSet) -> [Finding] {
    objects.pods.flatMap { pod -> [Finding] in
      let field = pod.spec["terminationGracePeriodSeconds"]
      let grace = field.integer ?? 30
      return pod.containers.compactMap { container in
        let hook = container.cursor[at: "lifecycle", "preStop"]
        guard let sleep = Self.sleep(hook), grace <= sleep else { return nil }
        return finding(
          field.exists ? field : hook,
          "container '\(container.name)' sleeps \(sleep) s before it ends and is killed after \(grace) s"
        )
      }
    }
  }

  /// Seconds of a hook that sleeps, by itself or with the shell's `sleep`.
  private static func sleep(_ hook: Cursor) -> Int? {
    if let seconds = hook[at: "sleep", "seconds"].integer { return seconds }
    let words = hook[at: "exec", "command"].items.compactMap(\.text)
      .flatMap { $0.split { $0 == " " || $0 == ";" || $0 == "&" || $0.isNewline } }
    return zip(words, words.dropFirst()).first { $0.0 == "sleep" || $0.0.hasSuffix("/sleep") }
      .flatMap { Int($0.1) }
  }
}
