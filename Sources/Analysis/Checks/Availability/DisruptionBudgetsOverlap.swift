package import Findings
import Kubernetes

/// A pod is under one budget at most.
package struct DisruptionBudgetsOverlap: Check {
  package static let info = CheckInfo(
    id: "avail-pdb-overlap",
    finds: "pods that two PodDisruptionBudgets select",
    why: "the eviction API refuses to evict them: draining a node waits for ever",
    mend: "narrow one selector, or remove one budget",
    source:
      "Kubernetes documentation, Specifying a Disruption Budget for your Application: Arbitrary workloads and arbitrary selectors",
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
        ---
        apiVersion: policy/v1
        kind: PodDisruptionBudget
        metadata: { name: web, namespace: shop }
        spec:
          maxUnavailable: 1
          selector: { matchLabels: { app: web } }
        ---
        apiVersion: policy/v1
        kind: PodDisruptionBudget
        metadata: { name: all, namespace: shop }
        spec:
          maxUnavailable: 1
          selector: { matchLabels: { app: web } }
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
      (budget: $0, selection: LabelSelection(selector: $0.root[at: "spec", "selector"]))
    }
    return objects.pods.compactMap { pod in
      let over = budgets.filter {
        $0.budget.namespace == pod.namespace && $0.selection.matches(pod.labels)
      }.map(\.budget)
      guard over.count > 1 else { return nil }
      let others = over.dropLast().map { "\($0.identity)" }.joined(separator: " and ")
      return finding(
        over[over.count - 1].root[at: "spec", "selector"],
        "the pods of \(pod.description) are also under \(others), expected one budget",
        related: over.dropLast() + [pod.workload])
    }
  }
}
