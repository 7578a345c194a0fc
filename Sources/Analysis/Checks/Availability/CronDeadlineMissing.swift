package import Findings

/// A CronJob that was missed may start late.
package struct CronDeadlineMissing: Check {
  package static let info = CheckInfo(
    id: "avail-cron-deadline",
    finds: "a CronJob without startingDeadlineSeconds",
    why:
      "after 100 missed starts, such as a longer outage of the controller, it is never started again",
    mend: "set startingDeadlineSeconds, well below the time between two starts",
    source: "Kubernetes documentation, CronJob: Deadline for delayed Job start",
    severity: .warning,
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
          startingDeadlineSeconds: 3600
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
    objects.members("CronJob").map { $0.root[at: "spec", "startingDeadlineSeconds"] }
      .filter { !$0.exists }.map { finding($0, "no deadline for a start that was missed") }
  }
}
