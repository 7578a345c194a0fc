package import Findings

/// The program of a probe is in the image.
package struct ProbeToolMissing: Check {
  package static let info = CheckInfo(
    id: "avail-probe-tool-missing",
    finds: "a probe or hook that runs a program which its image lacks",
    why: "the probe fails every time: the pod never becomes ready, or is killed again and again",
    mend: "use httpGet or tcpSocket, or a program that the image has",
    source:
      "Kubernetes documentation, Configure Liveness, Readiness and Startup Probes: Define a liveness command",
    example: CheckExample(
      bad: """
        apiVersion: apps/v1
        kind: StatefulSet
        metadata: { name: db, namespace: shop }
        spec:
          selector: { matchLabels: { app: db } }
          template:
            metadata: { labels: { app: db } }
            spec:
              containers:
                - name: db
                  image: postgres:16.9
                  livenessProbe: { exec: { command: [curl, "http://localhost"] } }
        """,
      good: """
        apiVersion: apps/v1
        kind: StatefulSet
        metadata: { name: db, namespace: shop }
        spec:
          selector: { matchLabels: { app: db } }
          template:
            metadata: { labels: { app: db } }
            spec:
              containers:
                - name: db
                  image: postgres:16.9
                  livenessProbe: { exec: { command: [pg_isready] } }
        """))

  package init() {}

  package func run(on objects: ObjectSet) -> [Finding] {
    objects.pods.flatMap(\.containers).flatMap { container -> [Finding] in
      guard let image = container.image, let known = objects.knownImage(image) else { return [] }
      let probes = ["startupProbe", "livenessProbe", "readinessProbe"].map { container.cursor[$0] }
      let hooks = ["postStart", "preStop"].map { container.cursor[at: "lifecycle", $0] }
      return (probes + hooks).flatMap { $0[at: "exec", "command"].items.enumerated() }
        .flatMap { index, word -> [Finding] in
          let text = word.text ?? ""
          guard index == 0 || text.contains(" ") else { return [] }
          return ShellWords.commands(in: text).filter(known.lacks.contains).map {
            finding(word, "container '\(container.name)' probes with \($0), which \(image) lacks")
          }
        }
    }
  }
}
