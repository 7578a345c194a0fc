package import Findings
import Kubernetes

/// A budget can be kept at the autoscaler's minimum.
package struct DisruptionBudgetOverAutoscalerMinimum: Check {
  package static let info = CheckInfo(
    id: "avail-pdb-over-hpa-min",
    finds: "a PodDisruptionBudget that wants more pods than the autoscaler's minimum",
    why: "in quiet hours no pod may be evicted: draining a node waits for ever",
    mend: "raise minReplicas above minAvailable, or use maxUnavailable: 1",
    source: "Kubernetes documentation, Specifying a Disruption Budget for your Application",
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
        ---
        apiVersion: autoscaling/v2
        kind: HorizontalPodAutoscaler
        metadata: { name: web, namespace: shop }
        spec:
          scaleTargetRef: { apiVersion: apps/v1, kind: Deployment, name: web }
          minReplicas: 2
          maxReplicas: 6
        ---
        apiVersion: policy/v1
        kind: PodDisruptionBudget
        metadata: { name: web, namespace: shop }
        spec:
          minAvailable: 3
          selector: { matchLabels: { app: web } }
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
              containers:
                - name: web
                  image: registry.example.com/web:1.0.0
        ---
        apiVersion: autoscaling/v2
        kind: HorizontalPodAutoscaler
        metadata: { name: web, namespace: shop }
        spec:
          scaleTargetRef: { apiVersion: apps/v1, kind: Deployment, name: web }
          minReplicas: 4
          maxReplicas: 6
        ---
        apiVersion: policy/v1
        kind: PodDisruptionBudget
        metadata: { name: web, namespace: shop }
        spec:
          minAvailable: 3
          selector: { matchLabels: { app: web } }
        """))

  package init() {}

  package func derivations(
    of object: ObjectSet.Member, in objects: ObjectSet
  ) -> [Derivation] {
    objects.budgets(of: object).flatMap { Derivation.budget($0, objects) }
  }

  package func run(on objects: ObjectSet) -> [Finding] {
    objects.members("PodDisruptionBudget").compactMap { budget in
      let spec = budget.root["spec"]
      let selected = objects.pods(LabelSelection(selector: spec["selector"]), in: budget.namespace)
      guard let needed = spec["minAvailable"].integer, selected.count == 1,
        let autoscaler = selected[0].scale.autoscaler, needed > selected[0].scale.minimum
      else { return nil }
      return finding(
        spec["minAvailable"],
        "minAvailable is \(needed), but \(autoscaler.member.identity) goes down to"
          + " \(selected[0].scale.minimum)", related: [autoscaler.member])
    }
  }
}
