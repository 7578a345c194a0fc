// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: Kubernetes 1.37 API, io.k8s.api.apps.v1.DaemonSetCondition.
package struct DaemonSetCondition: NodeConvertible {
  package var type: String?
  package var lastTransitionTime: String?
  package var message: String?
  package var reason: String?
  package var status: String?

  package init(
    type: String? = nil,
    lastTransitionTime: String? = nil,
    message: String? = nil,
    reason: String? = nil,
    status: String? = nil
  ) {
    self.type = type
    self.lastTransitionTime = lastTransitionTime
    self.message = message
    self.reason = reason
    self.status = status
  }

  package var node: Node {
    var fields = Fields(capacity: 5)
    fields.add("type", self.type)
    fields.add("lastTransitionTime", self.lastTransitionTime)
    fields.add("message", self.message)
    fields.add("reason", self.reason)
    fields.add("status", self.status)
    return fields.node
  }
}
