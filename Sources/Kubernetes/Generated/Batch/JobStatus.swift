// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: Kubernetes 1.37 API, io.k8s.api.batch.v1.JobStatus.
package struct JobStatus: NodeConvertible {
  package var active: Int?
  package var completedIndexes: String?
  package var completionTime: String?
  package var conditions: [JobCondition]?
  package var failed: Int?
  package var failedIndexes: String?
  package var ready: Int?
  package var startTime: String?
  package var succeeded: Int?
  package var terminating: Int?
  package var uncountedTerminatedPods: UncountedTerminatedPods?

  package init(
    active: Int? = nil,
    completedIndexes: String? = nil,
    completionTime: String? = nil,
    conditions: [JobCondition]? = nil,
    failed: Int? = nil,
    failedIndexes: String? = nil,
    ready: Int? = nil,
    startTime: String? = nil,
    succeeded: Int? = nil,
    terminating: Int? = nil,
    uncountedTerminatedPods: UncountedTerminatedPods? = nil
  ) {
    self.active = active
    self.completedIndexes = completedIndexes
    self.completionTime = completionTime
    self.conditions = conditions
    self.failed = failed
    self.failedIndexes = failedIndexes
    self.ready = ready
    self.startTime = startTime
    self.succeeded = succeeded
    self.terminating = terminating
    self.uncountedTerminatedPods = uncountedTerminatedPods
  }

  package var node: Node {
    var fields = Fields(capacity: 11)
    fields.add("active", self.active)
    fields.add("completedIndexes", self.completedIndexes)
    fields.add("completionTime", self.completionTime)
    fields.add("conditions", self.conditions)
    fields.add("failed", self.failed)
    fields.add("failedIndexes", self.failedIndexes)
    fields.add("ready", self.ready)
    fields.add("startTime", self.startTime)
    fields.add("succeeded", self.succeeded)
    fields.add("terminating", self.terminating)
    fields.add("uncountedTerminatedPods", self.uncountedTerminatedPods)
    return fields.node
  }
}
