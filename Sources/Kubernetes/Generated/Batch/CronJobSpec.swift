// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import Scalars
package import YAML

/// Source: Kubernetes 1.37 API, io.k8s.api.batch.v1.CronJobSpec.
package struct CronJobSpec: NodeConvertible {
  package var schedule: CronSchedule
  package var timeZone: TimeZoneName?
  package var concurrencyPolicy: ConcurrencyPolicy?
  package var startingDeadlineSeconds: Int?
  package var suspend: Bool?
  package var successfulJobsHistoryLimit: Int?
  package var failedJobsHistoryLimit: Int?
  package var jobTemplate: JobTemplateSpec

  package init(
    schedule: CronSchedule,
    timeZone: TimeZoneName? = nil,
    concurrencyPolicy: ConcurrencyPolicy? = nil,
    startingDeadlineSeconds: Int? = nil,
    suspend: Bool? = nil,
    successfulJobsHistoryLimit: Int? = nil,
    failedJobsHistoryLimit: Int? = nil,
    jobTemplate: JobTemplateSpec
  ) {
    self.schedule = schedule
    self.timeZone = timeZone
    self.concurrencyPolicy = concurrencyPolicy
    self.startingDeadlineSeconds = startingDeadlineSeconds
    self.suspend = suspend
    self.successfulJobsHistoryLimit = successfulJobsHistoryLimit
    self.failedJobsHistoryLimit = failedJobsHistoryLimit
    self.jobTemplate = jobTemplate
  }

  package var node: Node {
    var fields = Fields(capacity: 8)
    fields.add("schedule", self.schedule)
    fields.add("timeZone", self.timeZone)
    fields.add("concurrencyPolicy", self.concurrencyPolicy)
    fields.add("startingDeadlineSeconds", self.startingDeadlineSeconds)
    fields.add("suspend", self.suspend)
    fields.add("successfulJobsHistoryLimit", self.successfulJobsHistoryLimit)
    fields.add("failedJobsHistoryLimit", self.failedJobsHistoryLimit)
    fields.add("jobTemplate", self.jobTemplate)
    return fields.node
  }
}
