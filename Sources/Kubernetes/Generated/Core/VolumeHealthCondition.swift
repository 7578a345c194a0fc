// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: Kubernetes 1.37 API, io.k8s.api.core.v1.VolumeHealthCondition.
package struct VolumeHealthCondition: NodeConvertible {
  package var message: String?
  package var reason: String
  package var status: String

  package init(
    message: String? = nil,
    reason: String,
    status: String
  ) {
    self.message = message
    self.reason = reason
    self.status = status
  }

  package var node: Node {
    var fields = Fields(capacity: 3)
    fields.add("message", self.message)
    fields.add("reason", self.reason)
    fields.add("status", self.status)
    return fields.node
  }
}
