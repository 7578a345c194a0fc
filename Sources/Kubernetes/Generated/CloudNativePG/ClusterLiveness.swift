// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: cloudnative-pg v1.30.0, Cluster spec.probes.liveness.
package struct ClusterLiveness: NodeConvertible {
  package var failureThreshold: Int?
  package var initialDelaySeconds: Int?
  package var isolationCheck: ClusterIsolationCheck?
  package var periodSeconds: Int?
  package var successThreshold: Int?
  package var terminationGracePeriodSeconds: Int?
  package var timeoutSeconds: Int?

  package init(
    failureThreshold: Int? = nil,
    initialDelaySeconds: Int? = nil,
    isolationCheck: ClusterIsolationCheck? = nil,
    periodSeconds: Int? = nil,
    successThreshold: Int? = nil,
    terminationGracePeriodSeconds: Int? = nil,
    timeoutSeconds: Int? = nil
  ) {
    self.failureThreshold = failureThreshold
    self.initialDelaySeconds = initialDelaySeconds
    self.isolationCheck = isolationCheck
    self.periodSeconds = periodSeconds
    self.successThreshold = successThreshold
    self.terminationGracePeriodSeconds = terminationGracePeriodSeconds
    self.timeoutSeconds = timeoutSeconds
  }

  package var node: Node {
    var fields = Fields(capacity: 7)
    fields.add("failureThreshold", self.failureThreshold)
    fields.add("initialDelaySeconds", self.initialDelaySeconds)
    fields.add("isolationCheck", self.isolationCheck)
    fields.add("periodSeconds", self.periodSeconds)
    fields.add("successThreshold", self.successThreshold)
    fields.add("terminationGracePeriodSeconds", self.terminationGracePeriodSeconds)
    fields.add("timeoutSeconds", self.timeoutSeconds)
    return fields.node
  }
}
