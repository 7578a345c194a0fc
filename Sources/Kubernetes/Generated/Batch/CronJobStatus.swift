// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: Kubernetes 1.37 API, io.k8s.api.batch.v1.CronJobStatus.
package struct CronJobStatus: NodeConvertible {
  package var active: [ObjectReference]?
  package var lastScheduleTime: String?
  package var lastSuccessfulTime: String?

  package init(
    active: [ObjectReference]? = nil,
    lastScheduleTime: String? = nil,
    lastSuccessfulTime: String? = nil
  ) {
    self.active = active
    self.lastScheduleTime = lastScheduleTime
    self.lastSuccessfulTime = lastSuccessfulTime
  }

  package var node: Node {
    var fields = Fields(capacity: 3)
    fields.add("active", self.active)
    fields.add("lastScheduleTime", self.lastScheduleTime)
    fields.add("lastSuccessfulTime", self.lastSuccessfulTime)
    return fields.node
  }
}
