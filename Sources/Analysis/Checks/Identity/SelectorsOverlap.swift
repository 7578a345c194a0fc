package import Findings
import Kubernetes

/// The selector of a workload catches its own pods only.
package struct SelectorsOverlap: Check {
  package static let info = CheckInfo(
    id: "id-selector-overlap",
    finds: "a workload whose selector catches the pods of another one",
    why: "autoscalers, budgets and rollouts count the pods of both, and controllers may fight",
    mend: "give each workload a label of its own, and select by it",
    source: "Kubernetes documentation, Deployments: Selector",
    example: CheckExample(
      bad: """
        apiVersion: apps/v1
        kind: Deployment
        metadata: { name: web, namespace: shop }
        spec:
          selector: { matchLabels: { app: shop } }
          template:
            metadata: { labels: { app: shop } }
            spec: { containers: [{ name: web, image: registry.example.com/web:1.0.0 }] }
        ---
        apiVersion: apps/v1
        kind: Deployment
        metadata: { name: worker, namespace: shop }
        spec:
          selector: { matchLabels: { app: shop } }
          template:
            metadata: { labels: { app: shop } }
            spec: { containers: [{ name: worker, image: registry.example.com/worker:1.0.0 }] }
        """,
      good: """
        apiVersion: apps/v1
        kind: Deployment
        metadata: { name: web, namespace: shop }
        spec:
          selector: { matchLabels: { app: web } }
          template:
            metadata: { labels: { app: web } }
            spec: { containers: [{ name: web, image: registry.example.com/web:1.0.0 }] }
        ---
        apiVersion: apps/v1
        kind: Deployment
        metadata: { name: worker, namespace: shop }
        spec:
          selector: { matchLabels: { app: worker } }
          template:
            metadata: { labels: { app: worker } }
            spec: { containers: [{ name: worker, image: registry.example.com/worker:1.0.0 }] }
        """))

  package init() {}

  package func run(on objects: ObjectSet) -> [Finding] {
    var findings: [Finding] = []
    for (index, pod) in objects.pods.enumerated() where Self.selects(pod.kind) {
      let field = pod.workload.root[at: "spec", "selector"]
      let selection = LabelSelection(selector: field)
      guard selection.exists else { continue }
      for (place, other) in objects.pods.enumerated()
      where place != index && other.namespace == pod.namespace && Self.selects(other.kind)
        && other.workload.identity != pod.workload.identity && selection.matches(other.labels)
      {
        // Of two that catch each other, the second one is enough to name.
        let back = LabelSelection(selector: other.workload.root[at: "spec", "selector"])
        if place > index, back.matches(pod.labels) { continue }
        findings.append(
          finding(
            field, "the selector catches the pods of \(other.description) too",
            related: [other.workload]))
      }
    }
    return findings
  }

  private static func selects(_ kind: WorkloadKind) -> Bool {
    !kind.runsToCompletion && kind != .pod
  }
}
