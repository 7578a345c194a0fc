package import Findings
import Scalars

/// A quota has room for the objects that the set makes.
package struct ObjectCountQuotaExceeded: Check {
  package static let info = CheckInfo(
    id: "res-quota-object-count",
    finds:
      "a count in a ResourceQuota that is below the number of objects that the set makes, old ReplicaSets and Jobs included",
    why:
      "the next object is refused: a rollout or a scheduled job stops for want of a ReplicaSet or Job",
    mend: "raise the count, or keep fewer: revisionHistoryLimit, successfulJobsHistoryLimit",
    source: "Kubernetes documentation, Resource Quotas: Quota on object count",
    severity: .warning,
    example: CheckExample(
      bad: """
        apiVersion: v1
        kind: ResourceQuota
        metadata: { name: budget, namespace: shop }
        spec: { hard: { count/replicasets.apps: 5 } }
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
        """,
      good: """
        apiVersion: v1
        kind: ResourceQuota
        metadata: { name: budget, namespace: shop }
        spec: { hard: { count/replicasets.apps: 5 } }
        ---
        apiVersion: apps/v1
        kind: Deployment
        metadata: { name: web, namespace: shop }
        spec:
          revisionHistoryLimit: 3
          selector: { matchLabels: { app: web } }
          template:
            metadata: { labels: { app: web } }
            spec:
              containers:
                - name: web
                  image: registry.example.com/web:1.0.0
        """))

  package init() {}

  package func run(on objects: ObjectSet) -> [Finding] {
    let members = Dictionary(grouping: objects.members, by: \.namespace)
    return objects.quotas.flatMap { quota -> [Finding] in
      let inside = members[quota.namespace] ?? []
      return quota.root[at: "spec", "hard"].entries.compactMap { name, field -> Finding? in
        guard let hard = field.quantity?.units,
          let made = objects.made(name, in: quota.namespace, inside),
          made > hard
        else { return nil }
        return finding(field, "\(name) is \(hard), but the set makes \(made)")
      }
    }
  }
}
