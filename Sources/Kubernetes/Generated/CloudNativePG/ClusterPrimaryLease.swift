// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: cloudnative-pg v1.30.0, Cluster spec.primaryLease.
package struct ClusterPrimaryLease: NodeConvertible {
  package var leaseDurationSeconds: Int?
  package var releasedLeaseDurationSeconds: Int?
  package var renewDeadlineSeconds: Int?
  package var retryPeriodSeconds: Int?

  package init(
    leaseDurationSeconds: Int? = nil,
    releasedLeaseDurationSeconds: Int? = nil,
    renewDeadlineSeconds: Int? = nil,
    retryPeriodSeconds: Int? = nil
  ) {
    self.leaseDurationSeconds = leaseDurationSeconds
    self.releasedLeaseDurationSeconds = releasedLeaseDurationSeconds
    self.renewDeadlineSeconds = renewDeadlineSeconds
    self.retryPeriodSeconds = retryPeriodSeconds
  }

  package var node: Node {
    var fields = Fields(capacity: 4)
    fields.add("leaseDurationSeconds", self.leaseDurationSeconds)
    fields.add("releasedLeaseDurationSeconds", self.releasedLeaseDurationSeconds)
    fields.add("renewDeadlineSeconds", self.renewDeadlineSeconds)
    fields.add("retryPeriodSeconds", self.retryPeriodSeconds)
    return fields.node
  }
}
