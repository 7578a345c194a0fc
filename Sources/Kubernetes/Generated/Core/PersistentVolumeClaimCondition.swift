// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: Kubernetes 1.37 API, io.k8s.api.core.v1.PersistentVolumeClaimCondition.
package struct PersistentVolumeClaimCondition: NodeConvertible {
  package var type: String
  package var lastProbeTime: String?
  package var lastTransitionTime: String?
  package var message: String?
  package var reason: String?
  package var status: String

  package init(
    type: String,
    lastProbeTime: String? = nil,
    lastTransitionTime: String? = nil,
    message: String? = nil,
    reason: String? = nil,
    status: String
  ) {
    self.type = type
    self.lastProbeTime = lastProbeTime
    self.lastTransitionTime = lastTransitionTime
    self.message = message
    self.reason = reason
    self.status = status
  }

  package var node: Node {
    var fields = Fields(capacity: 6)
    fields.add("type", self.type)
    fields.add("lastProbeTime", self.lastProbeTime)
    fields.add("lastTransitionTime", self.lastTransitionTime)
    fields.add("message", self.message)
    fields.add("reason", self.reason)
    fields.add("status", self.status)
    return fields.node
  }
}
