package import Findings
import Kubernetes

/// An autoscaler's maximum fits into the quota.
package struct AutoscalerBeyondQuota: Check {
  package static let info = CheckInfo(
    id: "res-quota-max-unreachable",
    finds: "an autoscaler whose maxReplicas do not fit into a ResourceQuota of the namespace",
    why: "under load the pods are refused, just when they are needed",
    mend: "raise the quota, or lower maxReplicas to what fits",
    source: "Kubernetes documentation, Resource Quotas",
    example: CheckExample(
      bad: """
        apiVersion: v1
        kind: ResourceQuota
        metadata: { name: budget, namespace: shop }
        spec: { hard: { limits.cpu: "4" } }
        ---
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
                  resources: { limits: { cpu: "1" } }
        ---
        apiVersion: autoscaling/v2
        kind: HorizontalPodAutoscaler
        metadata: { name: web, namespace: shop }
        spec:
          scaleTargetRef: { apiVersion: apps/v1, kind: Deployment, name: web }
          minReplicas: 2
          maxReplicas: 6
        """,
      good: """
        apiVersion: v1
        kind: ResourceQuota
        metadata: { name: budget, namespace: shop }
        spec: { hard: { limits.cpu: "8" } }
        ---
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
                  resources: { limits: { cpu: "1" } }
        ---
        apiVersion: autoscaling/v2
        kind: HorizontalPodAutoscaler
        metadata: { name: web, namespace: shop }
        spec:
          scaleTargetRef: { apiVersion: apps/v1, kind: Deployment, name: web }
          minReplicas: 2
          maxReplicas: 6
        """))

  package init() {}

  package func derivations(
    of object: ObjectSet.Member, in objects: ObjectSet
  ) -> [Derivation] {
    objects.quotaUses(of: object).flatMap { use, share in
      (share.map { [$0] } ?? use.shares).filter { $0.pod.scale.autoscaler != nil }
        .map { .atMaximum(use, $0) }
    }
  }

  package func run(on objects: ObjectSet) -> [Finding] {
    let uses = Dictionary(
      grouping: objects.quotaUses.filter { $0.fits($0.steady) }, by: \.field.member.namespace)
    return objects.pods.compactMap { pod in
      guard let maximum = pod.scale.maximumField else { return nil }
      let tightest = (uses[pod.namespace] ?? []).compactMap { use in
        use.shares.first { $0.pod.workload === pod.workload }.map {
          (use: use, share: $0, highest: use.highest($0))
        }
      }.min { $0.highest < $1.highest }
      guard let (use, share, highest) = tightest, highest < pod.scale.maximum else { return nil }
      let needed = use.sum(share, at: pod.scale.maximum)
      return finding(
        maximum,
        "\(pod.scale.maximum) replicas take \(use.text(needed)) \(use.name) with the other"
          + " workloads, but \(use.field.member.identity) has \(use.text(use.hard)):"
          + " at most \(highest) can run", related: [use.field.member, pod.workload])
    }
  }
}
