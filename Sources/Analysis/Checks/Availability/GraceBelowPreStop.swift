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
    objects.pods.filter { !$0.kind.runsToCompletion }.flatMap { pod -> [Finding] in
      let field = pod.spec["terminationGracePeriodSeconds"]
      let grace = field.integer ?? 30
      return pod.containers.compactMap { container in
        let hook = container.cursor[at: "lifecycle", "preStop"]
        let sleep = Self.sleep(hook)
        let drain = Self.drain(container, objects)
        let needed = (sleep ?? 0) + (drain?.seconds ?? 0)
        guard sleep != nil || drain != nil, grace <= needed else { return nil }
        let parts = [
          sleep.map { "sleeps \($0) s before it ends" },
          drain.map { "may drain for \($0.seconds) s (\($0.name))" },
        ]
        return finding(
          field.exists ? field : hook.exists ? hook : pod.spec,
          "container '\(container.name)' \(parts.compactMap(\.self).joined(separator: " and ")) and"
            + " is killed after \(grace) s")
      }
    }
  }

  /// Seconds of a hook that sleeps: by itself, with the shell's `sleep`, or with a program's `--seconds`.
  private static func sleep(_ hook: Cursor) -> Int? {
    if let seconds = hook[at: "sleep", "seconds"].integer { return seconds }
    let words = hook[at: "exec", "command"].items.compactMap(\.text)
      .flatMap { $0.split { $0 == " " || $0 == ";" || $0 == "&" || $0 == "=" || $0.isNewline } }
    return zip(words, words.dropFirst()).first {
      $0.0 == "sleep" || $0.0.hasSuffix("/sleep") || $0.0 == "--seconds"
    }.flatMap { seconds(String($0.1)) }
  }

  /// How long the program lets open requests end, where a variable says so.
  private static func drain(
    _ container: ContainerTemplate, _ objects: ObjectSet
  ) -> (name: String, seconds: Int)? {
    let endings = [
      "SHUTDOWN_DRAIN", "DRAIN_TIMEOUT", "SHUTDOWN_TIMEOUT", "GRACEFUL_TIMEOUT", "DRAIN_SECONDS",
      "SHUTDOWN_GRACE_PERIOD",
    ]
    for variable in KnownVariable.of(container, in: objects)
    where endings.contains(where: variable.name.hasSuffix) {
      if let seconds = seconds(variable.value) { return (variable.name, seconds) }
    }
    return nil
  }

  /// `45`, `45s`, `1m`.
  private static func seconds(_ text: String) -> Int? {
    if let number = Int(text) { return 0...86_400 ~= number ? number : nil }
    guard let number = Int(text.dropLast()), 0...86_400 ~= number else { return nil }
    return text.hasSuffix("s") ? number : text.hasSuffix("m") ? number * 60 : nil
  }
}
