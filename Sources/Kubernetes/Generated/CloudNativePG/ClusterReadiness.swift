// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import Scalars
package import YAML

/// Source: cloudnative-pg v1.30.0, Cluster spec.probes.readiness.
package struct ClusterReadiness: NodeConvertible {
  package var type: ClusterType?
  package var failureThreshold: Int?
  package var initialDelaySeconds: Int?
  package var maximumLag: IntOrString?
  package var periodSeconds: Int?
  package var successThreshold: Int?
  package var terminationGracePeriodSeconds: Int?
  package var timeoutSeconds: Int?

  package init(
    type: ClusterType? = nil,
    failureThreshold: Int? = nil,
    initialDelaySeconds: Int? = nil,
    maximumLag: IntOrString? = nil,
    periodSeconds: Int? = nil,
    successThreshold: Int? = nil,
    terminationGracePeriodSeconds: Int? = nil,
    timeoutSeconds: Int? = nil
  ) {
    self.type = type
    self.failureThreshold = failureThreshold
    self.initialDelaySeconds = initialDelaySeconds
    self.maximumLag = maximumLag
    self.periodSeconds = periodSeconds
    self.successThreshold = successThreshold
    self.terminationGracePeriodSeconds = terminationGracePeriodSeconds
    self.timeoutSeconds = timeoutSeconds
  }

  package var node: Node {
    var fields = Fields(capacity: 8)
    fields.add("type", self.type)
    fields.add("failureThreshold", self.failureThreshold)
    fields.add("initialDelaySeconds", self.initialDelaySeconds)
    fields.add("maximumLag", self.maximumLag)
    fields.add("periodSeconds", self.periodSeconds)
    fields.add("successThreshold", self.successThreshold)
    fields.add("terminationGracePeriodSeconds", self.terminationGracePeriodSeconds)
    fields.add("timeoutSeconds", self.timeoutSeconds)
    return fields.node
  }
}
