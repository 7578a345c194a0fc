package import Findings
import Kubernetes
import Scalars

/// A quota has room for the pod that a rollout starts first.
package struct QuotaWithoutRoomForRollout: Check {
  package static let info = CheckInfo(
    id: "res-quota-blocks-rollout",
    finds:
      "a ResourceQuota without room for one more pod of a Deployment that may not take an old one away first",
    why: "the new pod is refused and the old ones stay: the rollout never ends",
    mend: "raise the quota by one pod, or set maxUnavailable: 1",
    source: "Kubernetes documentation, Resource Quotas; Deployments: Rolling Update Deployment",
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
          replicas: 2
          strategy: { rollingUpdate: { maxSurge: 1, maxUnavailable: 0 } }
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
        spec: { hard: { limits.cpu: "3" } }
        ---
        apiVersion: apps/v1
        kind: Deployment
        metadata: { name: web, namespace: shop }
        spec:
          replicas: 2
          strategy: { rollingUpdate: { maxSurge: 1, maxUnavailable: 0 } }
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
    objects.quotaUses(of: object).flatMap { use, share in
      (share.map { [$0] } ?? use.shares).filter { $0.pod.kind == .deployment }
        .map { .rollout(use, $0) }
    }
  }

  package func run(on objects: ObjectSet) -> [Finding] {
    objects.quotaUses.filter { $0.fits($0.steady) }.flatMap { use in
      use.shares.compactMap { share in
        let scale = share.pod.scale
        return stuck(use, share, at: scale.minimum)
          ?? (scale.maximum > scale.minimum ? stuck(use, share, at: scale.maximum) : nil)
      }
    }
  }

  /// One pod is enough for a rollout to go on, however many it may start at once.
  private func stuck(_ use: QuotaUse, _ share: QuotaUse.Share, at count: Int) -> Finding? {
    let before = use.sum(share, at: count)
    let needed = before + share.each
    guard count > 0, let rollout = Rollout(share.pod, at: count), rollout.needsRoom,
      rollout.surge > 0, use.fits(before), !use.fits(needed)
    else { return nil }
    return finding(
      use.field,
      "the rollout of \(share.pod.description) at \(count) replicas gets stuck: steady"
        + " \(use.text(before)) + surge \(use.text(share.each)) = \(use.text(needed)),"
        + " quota \(use.text(use.hard)), short by \(use.text(needed - use.hard))")
  }
}
