package import Findings
import Kubernetes

/// A budget lets at least one pod go.
package struct DisruptionBudgetBlocksDrain: Check {
  package static let info = CheckInfo(
    id: "avail-pdb-blocks-drain",
    finds: "a PodDisruptionBudget that never allows an eviction",
    why: "draining a node waits for ever: upgrades of the cluster stop",
    mend: "lower minAvailable, or use maxUnavailable: 1",
    source: "Kubernetes documentation, Specifying a Disruption Budget for your Application",
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
                  ports: [{ name: http, containerPort: 8080 }]
        ---
        apiVersion: policy/v1
        kind: PodDisruptionBudget
        metadata: { name: web, namespace: shop }
        spec:
          minAvailable: 2
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
                  ports: [{ name: http, containerPort: 8080 }]
        ---
        apiVersion: policy/v1
        kind: PodDisruptionBudget
        metadata: { name: web, namespace: shop }
        spec:
          minAvailable: 1
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
        .filter { !$0.kind.runsToCompletion }
      let count = selected.reduce(0) { $0 + $1.scale.minimum }
      guard count > 0 else { return nil }
      let (least, most) = (spec["minAvailable"], spec["maxUnavailable"])
      // avail-pdb-over-hpa-min says the same and names the autoscaler.
      let isOverMinimum = selected.count == 1 && selected[0].scale.autoscaler != nil
      if let needed = Self.amount(least, of: count), needed >= count,
        !(isOverMinimum && needed > count)
      {
        return finding(
          least,
          "\(names(selected)) has \(count) \(count == 1 ? "pod" : "pods"): \(count) -"
            + " \(needed) = \(count - needed), so none may go",
          hint: "run at least \(needed + 1) replicas, or use maxUnavailable: 1")
      }
      if let allowed = Self.amount(most, of: count), allowed == 0 {
        return finding(
          most,
          "\(names(selected)) has \(count) \(count == 1 ? "pod" : "pods") and maxUnavailable is"
            + " \(most.text ?? ""): none may go")
      }
      return nil
    }
  }

  private func names(_ pods: [PodTemplate]) -> String {
    pods.map(\.description).joined(separator: " and ")
  }

  /// Both fields round up.
  private static func amount(_ field: Cursor, of count: Int) -> Int? {
    if let number = field.integer { return number }
    return field.text.flatMap(Percentage.value).map { (count * $0 + 99) / 100 }
  }
}
