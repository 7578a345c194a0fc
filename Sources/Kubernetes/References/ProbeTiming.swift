/// When a probe begins, how often it asks, and how many answers decide; nil: the API's default.
package struct ProbeTiming: Sendable {
  package var initialDelaySeconds: Int?
  package var periodSeconds: Int?
  package var timeoutSeconds: Int?
  package var successThreshold: Int?
  package var failureThreshold: Int?

  package init(
    initialDelaySeconds: Int? = nil, periodSeconds: Int? = nil, timeoutSeconds: Int? = nil,
    successThreshold: Int? = nil, failureThreshold: Int? = nil
  ) {
    self.initialDelaySeconds = initialDelaySeconds
    self.periodSeconds = periodSeconds
    self.timeoutSeconds = timeoutSeconds
    self.successThreshold = successThreshold
    self.failureThreshold = failureThreshold
  }

  func applied(to probe: Probe) -> Probe {
    var probe = probe
    probe.initialDelaySeconds = initialDelaySeconds
    probe.periodSeconds = periodSeconds
    probe.timeoutSeconds = timeoutSeconds
    probe.successThreshold = successThreshold
    probe.failureThreshold = failureThreshold
    return probe
  }
}
