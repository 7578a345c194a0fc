package import Findings

/// Runs of a CronJob do not overlap.
package struct CronRunsOverlap: Check {
  package static let info = CheckInfo(
    id: "avail-cron-concurrency",
    finds: "a CronJob that starts a new run while the last one still runs",
    why: "two runs do the same work at once: two backups, two mails, two migrations",
    mend: "set concurrencyPolicy: Forbid",
    source: "Kubernetes documentation, CronJob: Concurrency policy",
    severity: .warning,
    certainty: .likely,
    example: CheckExample(
      bad: """
        apiVersion: batch/v1
        kind: CronJob
        metadata: { name: report, namespace: shop }
        spec:
          schedule: "0 4 * * *"
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
        apiVersion: batch/v1
        kind: CronJob
        metadata: { name: report, namespace: shop }
        spec:
          schedule: "0 4 * * *"
          concurrencyPolicy: Forbid
          jobTemplate:
            spec:
              template:
                spec:
                  restartPolicy: Never
                  containers:
                    - name: report
                      image: registry.example.com/report:1.0.0
        """))

  package init() {}

  package func run(on objects: ObjectSet) -> [Finding] {
    objects.members("CronJob").map { $0.root[at: "spec", "concurrencyPolicy"] }
      .filter { ($0.text ?? "Allow") == "Allow" }
      .map {
        finding($0, "concurrencyPolicy is Allow\($0.exists ? "" : " by default"): runs may overlap")
      }
  }
}
