package import Findings

/// A database is a StatefulSet.
package struct DatabaseAsDeployment: Check {
  package static let info = CheckInfo(
    id: "avail-stateful-as-deployment",
    finds: "a database that runs as a Deployment",
    why: "during a rollout or after a lost node two of them may open the same files",
    mend: "use a StatefulSet with volumeClaimTemplates",
    source: "Kubernetes documentation, StatefulSets: Using StatefulSets",
    severity: .warning,
    certainty: .likely,
    example: CheckExample(
      bad: """
        apiVersion: apps/v1
        kind: Deployment
        metadata: { name: db, namespace: shop }
        spec:
          selector: { matchLabels: { app: db } }
          template:
            metadata: { labels: { app: db } }
            spec:
              containers:
                - name: db
                  image: postgres:16.9
        """,
      good: """
        apiVersion: apps/v1
        kind: StatefulSet
        metadata: { name: db, namespace: shop }
        spec:
          selector: { matchLabels: { app: db } }
          template:
            metadata: { labels: { app: db } }
            spec:
              containers:
                - name: db
                  image: postgres:16.9
        """))

  package init() {}

  package func run(on objects: ObjectSet) -> [Finding] {
    objects.pods.filter { $0.kind == .deployment }.compactMap { pod in
      pod.longRunning.first { $0.database != nil }.map {
        finding(
          pod.workload.root["kind"],
          "container '\($0.name)' runs a database (\($0.database ?? "")) in a Deployment,"
            + " expected a StatefulSet")
      }
    }
  }
}
