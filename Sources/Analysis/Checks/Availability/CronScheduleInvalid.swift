package import Findings
import Scalars

/// A schedule is one, and some day matches it.
package struct CronScheduleInvalid: Check {
  package static let info = CheckInfo(
    id: "avail-cron-schedule-invalid",
    finds: "a schedule of a CronJob that does not parse, or names no day that exists",
    why: "the API server refuses the CronJob, or it never runs",
    mend: "write five fields: minute, hour, day, month, weekday",
    source: "Kubernetes documentation, CronJob: Schedule syntax",
    example: CheckExample(
      bad: """
        apiVersion: batch/v1
        kind: CronJob
        metadata: { name: report, namespace: shop }
        spec:
          schedule: "0 4 31 2 *"
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
          schedule: "0 4 28 2 *"
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
    objects.members("CronJob").compactMap { job -> Finding? in
      let field = job.root[at: "spec", "schedule"]
      // The API takes these too, though it does not document them.
      guard let text = field.text, !text.hasPrefix("@every ") else { return nil }
      do throws(ScalarError) {
        _ = try CronSchedule(parsing: text)
        return nil
      } catch {
        return finding(field, error.message)
      }
    }
  }
}
