package import Findings

/// Replicas are not all evicted at once.
package struct DisruptionBudgetMissing: Check {
  package static let info = CheckInfo(
    id: "avail-pdb-missing",
    finds: "a workload of several replicas without a PodDisruptionBudget",
    why: "draining nodes may take all replicas away at the same time",
    mend: "add a PodDisruptionBudget with maxUnavailable: 1",
    source: "Kubernetes documentation, Specifying a Disruption Budget for your Application",
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
              containers:
                - name: web
                  image: registry.example.com/web:1.0.0
        ---
        apiVersion: policy/v1
        kind: PodDisruptionBudget
        metadata: { name: web, namespace: shop }
        spec:
          maxUnavailable: 1
          selector: { matchLabels: { app: web } }
        """))

  package init() {}

  package func run(on objects: ObjectSet) -> [Finding] {
    let budgets = objects.members("PodDisruptionBudget").map {
      (
        namespace: $0.namespace,
        selection: LabelSelection(selector: $0.root[at: "spec", "selector"])
      )
    }
    return objects.pods.compactMap { pod in
      guard pod.isReplicated, pod.scale.minimum > 1,
        !budgets.contains(where: {
          $0.namespace == pod.namespace && $0.selection.matches(pod.labels)
        })
      else { return nil }
      return finding(
        pod.workload,
        "no PodDisruptionBudget protects the \(pod.scale.minimum) replicas of \(pod.description)")
    }
  }
}
