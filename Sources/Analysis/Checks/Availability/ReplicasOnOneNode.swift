package import Findings

/// Replicas do not all stand on one node.
package struct ReplicasOnOneNode: Check {
  package static let info = CheckInfo(
    id: "avail-anti-affinity",
    finds: "a workload of several replicas with neither anti-affinity nor a spread constraint",
    why: "one lost node can take all replicas with it",
    mend: "add a topologySpreadConstraint over kubernetes.io/hostname",
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
    objects.pods.compactMap { pod in
      let isSpread =
        pod.spec[at: "affinity", "podAntiAffinity"].exists
        || !pod.spec["topologySpreadConstraints"].items.isEmpty
      guard pod.isReplicated, pod.scale.minimum > 1, !isSpread,
        objects.exclusiveVolume(of: pod) == nil
      else { return nil }
      return finding(
        pod.spec["topologySpreadConstraints"],
        "\(pod.scale.minimum) replicas of \(pod.description) may all stand on one node")
    }
  }
}
