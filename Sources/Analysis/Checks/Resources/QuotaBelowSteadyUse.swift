package import Findings
import Kubernetes
import Scalars

/// A quota has room for what always runs.
package struct QuotaBelowSteadyUse: Check {
  package static let info = CheckInfo(
    id: "res-quota-steady-exceeded",
    finds:
      "a ResourceQuota that is smaller than the sum over all workloads at their least number of pods",
    why: "some pods are refused: workloads stay short of replicas for ever",
    mend: "raise the quota, or lower the amounts or replicas",
    source: "Kubernetes documentation, Resource Quotas",
    example: CheckExample(
      bad: """
        apiVersion: v1
        kind: ResourceQuota
        metadata: { name: budget, namespace: shop }
        spec: { hard: { limits.cpu: "2" } }
        ---
        apiVersion: apps/v1
        kind: Deployment
        metadata: { name: web, namespace: shop }
        spec:
          replicas: 3
          selector: { matchLabels: { app: web } }
          template:
            metadata: { labels: { app: web } }
            spec:
              containers:
                - name: web
                  image: registry.example.com/web:1.0.0
                  resources: { limits: { cpu: "1" } }
        """,
      good: """
        apiVersion: v1
        kind: ResourceQuota
        metadata: { name: budget, namespace: shop }
        spec: { hard: { limits.cpu: "4" } }
        ---
        apiVersion: apps/v1
        kind: Deployment
        metadata: { name: web, namespace: shop }
        spec:
          replicas: 3
          selector: { matchLabels: { app: web } }
          template:
            metadata: { labels: { app: web } }
            spec:
              containers:
                - name: web
                  image: registry.example.com/web:1.0.0
                  resources: { limits: { cpu: "1" } }
        """))

  package init() {}

  package func derivations(
    of object: ObjectSet.Member, in objects: ObjectSet
  ) -> [Derivation] {
    objects.quotaUses(of: object).map { .steady($0.use) }
  }

  package func run(on objects: ObjectSet) -> [Finding] {
    objects.quotaUses.filter { !$0.fits($0.steady) }.map { use in
      let parts = use.shares.filter { $0.each > .zero && $0.pod.scale.minimum > 0 }.map {
        "\($0.pod.workload.name) \($0.pod.scale.minimum) x \(use.text($0.each))"
      }
      return finding(
        use.field,
        "\(use.name) is \(use.text(use.hard)), but the workloads take \(use.text(use.steady)):"
          + " \(parts.joined(separator: ", "))",
        related: use.shares.filter { $0.each > .zero && $0.pod.scale.minimum > 0 }.map(
          \.pod.workload))
    }
  }
}
