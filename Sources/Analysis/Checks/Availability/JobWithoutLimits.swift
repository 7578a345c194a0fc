package import Findings
import Scalars

/// A job ends, and is cleared away.
package struct JobWithoutLimits: Check {
  package static let info = CheckInfo(
    id: "avail-job-limits",
    finds:
      "a job without activeDeadlineSeconds, a Job that stays for ever, or a run of a CronJob that is gone before the next",
    why: "a job that hangs blocks the next run, and finished ones fill the quota",
    mend:
      "set activeDeadlineSeconds, and ttlSecondsAfterFinished on Jobs; CronJobs keep a history of their own",
    source: "Kubernetes documentation, Jobs: Job termination and cleanup",
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
          jobTemplate:
            spec:
              activeDeadlineSeconds: 3600
              template:
                spec:
                  restartPolicy: Never
                  containers:
                    - name: report
                      image: registry.example.com/report:1.0.0
        """))

  package init() {}

  package func run(on objects: ObjectSet) -> [Finding] {
    objects.pods.filter(\.kind.runsToCompletion).flatMap { pod -> [Finding] in
      let root = pod.workload.root
      let spec = pod.kind == .cronJob ? root[at: "spec", "jobTemplate", "spec"] : root["spec"]
      let clearing = spec["ttlSecondsAfterFinished"]
      var findings: [Finding] = []
      if !spec["activeDeadlineSeconds"].exists, !pod.spec["activeDeadlineSeconds"].exists {
        findings.append(
          finding(
            spec["activeDeadlineSeconds"], "no activeDeadlineSeconds: a run that hangs never ends",
            hint: "set activeDeadlineSeconds"))
      }
      if pod.kind == .job, !clearing.exists {
        findings.append(
          finding(
            clearing, "no ttlSecondsAfterFinished: the Job and its pods stay after the end",
            hint: "set ttlSecondsAfterFinished"))
      }
      if let seconds = clearing.integer, let between = Self.secondsBetween(pod), seconds < between {
        findings.append(
          finding(
            clearing,
            "a run and its log are gone after \(seconds) s, the next one comes after \(between) s",
            hint: "raise ttlSecondsAfterFinished above that, or leave it to the history limits"))
      }
      return findings
    }
  }

  /// From one run of a CronJob to the next.
  private static func secondsBetween(_ pod: PodTemplate) -> Int? {
    guard pod.kind == .cronJob, let text = pod.workload.root[at: "spec", "schedule"].text,
      let schedule = try? CronSchedule(parsing: text)
    else { return nil }
    let runs = schedule.occurrences(after: UnixTime(0), count: 2)
    return runs.count == 2 ? runs[1].seconds - runs[0].seconds : nil
  }
}
