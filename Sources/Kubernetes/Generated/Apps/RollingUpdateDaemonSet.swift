// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import Scalars
package import YAML

/// Source: Kubernetes 1.37 API, io.k8s.api.apps.v1.RollingUpdateDaemonSet.
package struct RollingUpdateDaemonSet: NodeConvertible {
  package var maxSurge: IntOrString?
  package var maxUnavailable: IntOrString?

  package init(
    maxSurge: IntOrString? = nil,
    maxUnavailable: IntOrString? = nil
  ) {
    self.maxSurge = maxSurge
    self.maxUnavailable = maxUnavailable
  }

  package var node: Node {
    var fields = Fields(capacity: 2)
    fields.add("maxSurge", self.maxSurge)
    fields.add("maxUnavailable", self.maxUnavailable)
    return fields.node
  }
}
