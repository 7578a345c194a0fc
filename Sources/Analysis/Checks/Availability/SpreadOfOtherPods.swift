package import Findings

/// A workload is spread among its own pods.
package struct SpreadOfOtherPods: Check {
  package static let info = CheckInfo(
    id: "avail-affinity-selector-wrong",
    finds: "a spread constraint or anti-affinity whose selector misses the pods that it stands in",
    why: "the replicas are not kept apart though it looks as if they were",
    mend: "make the selector equal to labels of the pod template",
    source: "Kubernetes documentation, Pod Topology Spread Constraints",
    severity: .warning,
    example: CheckExample(
      bad: """
        apiVersion: apps/v1
        kind: Deployment
        metadata: { name: web, namespace: shop }
        spec:
          replicas: 2
          selector: { matchLabels: { app: web } }
          template:
            metadata: { labels: { app: web } }
            spec:
              affinity:
                podAntiAffinity:
                  preferredDuringSchedulingIgnoredDuringExecution:
                    - weight: 100
                      podAffinityTerm:
                        topologyKey: kubernetes.io/hostname
                        labelSelector: { matchLabels: { app: wbe } }
              containers:
                - name: web
                  image: registry.example.com/web:1.0.0
        """,
      good: """
        apiVersion: apps/v1
        kind: Deployment
        metadata: { name: web, namespace: shop }
        spec:
          replicas: 2
          selector: { matchLabels: { app: web } }
          template:
            metadata: { labels: { app: web } }
            spec:
              affinity:
                podAntiAffinity:
                  preferredDuringSchedulingIgnoredDuringExecution:
                    - weight: 100
                      podAffinityTerm:
                        topologyKey: kubernetes.io/hostname
                        labelSelector: { matchLabels: { app: web } }
              containers:
                - name: web
                  image: registry.example.com/web:1.0.0
        """))

  package init() {}

  package func run(on objects: ObjectSet) -> [Finding] {
    objects.pods.flatMap { pod -> [Finding] in
      let spread = pod.spec["topologySpreadConstraints"].items.map { $0["labelSelector"] }
        .filter { $0.exists && !LabelSelection(selector: $0).matches(pod.labels) }
      // Pods may well keep away from others: only a selector that matches nobody is wrong.
      let apart = Self.terms(pod.spec[at: "affinity", "podAntiAffinity"]).filter {
        !$0["namespaces"].exists && !$0["namespaceSelector"].exists
      }.map { $0["labelSelector"] }.filter {
        $0.exists && objects.pods(LabelSelection(selector: $0), in: pod.namespace).isEmpty
      }
      return (spread + apart).map {
        finding($0, "the selector misses the pods of \(pod.description) themselves")
      }
    }
  }

  private static func terms(_ affinity: Cursor) -> [Cursor] {
    affinity["requiredDuringSchedulingIgnoredDuringExecution"].items
      + affinity["preferredDuringSchedulingIgnoredDuringExecution"].items.map {
        $0["podAffinityTerm"]
      }
  }
}
