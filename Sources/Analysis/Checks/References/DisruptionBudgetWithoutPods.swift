package import Findings
import Kubernetes

/// A budget protects pods of the set.
package struct DisruptionBudgetWithoutPods: Check {
  package static let info = CheckInfo(
    id: "ref-pdb-no-pods",
    finds: "a PodDisruptionBudget whose selector matches no pod of its namespace",
    why: "the pods that it is meant for can all be evicted at once",
    mend: "make spec.selector equal to labels of the pod template",
    source: "Kubernetes 1.33 API, policy/v1 PodDisruptionBudgetSpec.selector",
    severity: .warning,
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
                  ports: [{ name: http, containerPort: 8080 }]
        ---
        apiVersion: policy/v1
        kind: PodDisruptionBudget
        metadata: { name: web, namespace: shop }
        spec:
          maxUnavailable: 1
          selector: { matchLabels: { app: wbe } }
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
                  ports: [{ name: http, containerPort: 8080 }]
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
    objects.members("PodDisruptionBudget").compactMap { budget in
      let selector = budget.root[at: "spec", "selector"]
      let selection = LabelSelection(selector: selector)
      guard selection.exists, objects.pods(selection, in: budget.namespace).isEmpty,
        !objects.isMadeByOperator(selector["matchLabels"].texts)
      else { return nil }
      return finding(selector, "no pod in namespace '\(budget.namespace)' is selected")
    }
  }
}
