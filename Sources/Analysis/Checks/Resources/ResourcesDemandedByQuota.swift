package import Findings
import Kubernetes

/// Pods say everything that a quota of their namespace counts.
package struct ResourcesDemandedByQuota: Check {
  package static let info = CheckInfo(
    id: "res-quota-requires-resources",
    finds:
      "a container that says nothing about an amount that a ResourceQuota of its namespace limits",
    why:
      "the API server refuses the pod; a CronJob or Deployment is accepted, and its pods never come",
    mend: "set the missing requests and limits, or let a LimitRange give defaults",
    source: "Kubernetes documentation, Resource Quotas: Compute Resource Quota",
    example: CheckExample(
      bad: """
        apiVersion: v1
        kind: ResourceQuota
        metadata: { name: budget, namespace: shop }
        spec: { hard: { limits.memory: 8Gi } }
        ---
        apiVersion: batch/v1
        kind: CronJob
        metadata: { name: report, namespace: shop }
        spec:
          schedule: "0 4 * * 1"
          jobTemplate:
            spec:
              template:
                spec:
                  restartPolicy: Never
                  containers:
                    - name: report
                      image: registry.example.com/report:1.0.0
        """,
      good: """
        apiVersion: v1
        kind: ResourceQuota
        metadata: { name: budget, namespace: shop }
        spec: { hard: { limits.memory: 8Gi } }
        ---
        apiVersion: batch/v1
        kind: CronJob
        metadata: { name: report, namespace: shop }
        spec:
          schedule: "0 4 * * 1"
          jobTemplate:
            spec:
              template:
                spec:
                  restartPolicy: Never
                  containers:
                    - name: report
                      image: registry.example.com/report:1.0.0
                      resources: { limits: { memory: 256Mi } }
        """))

  package init() {}

  package func run(on objects: ObjectSet) -> [Finding] {
    let quotas = Dictionary(grouping: objects.quotas, by: \.namespace)
    return objects.pods.flatMap { pod in
      (quotas[pod.namespace] ?? []).flatMap { quota -> [Finding] in
        let demanded = quota.demandedAmounts.filter { pod.podLevel($0) == nil }
        return pod.containers.compactMap { container in
          let missing = demanded.filter { container.amount($0) == nil }
          guard !missing.isEmpty else { return nil }
          return finding(
            container.cursor["resources"],
            "container '\(container.name)' has no"
              + " \(missing.map(\.description).joined(separator: ", ")), which \(quota.identity)"
              + " demands and no LimitRange fills in")
        }
      }
    }
  }
}
