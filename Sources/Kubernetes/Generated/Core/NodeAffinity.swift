// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: Kubernetes 1.37 API, io.k8s.api.core.v1.NodeAffinity.
package struct NodeAffinity: NodeConvertible {
  package var preferredDuringSchedulingIgnoredDuringExecution: [PreferredSchedulingTerm]?
  package var requiredDuringSchedulingIgnoredDuringExecution: NodeSelector?

  package init(
    preferredDuringSchedulingIgnoredDuringExecution: [PreferredSchedulingTerm]? = nil,
    requiredDuringSchedulingIgnoredDuringExecution: NodeSelector? = nil
  ) {
    self.preferredDuringSchedulingIgnoredDuringExecution = preferredDuringSchedulingIgnoredDuringExecution
    self.requiredDuringSchedulingIgnoredDuringExecution = requiredDuringSchedulingIgnoredDuringExecution
  }

  package var node: Node {
    var fields = Fields(capacity: 2)
    fields.add("preferredDuringSchedulingIgnoredDuringExecution", self.preferredDuringSchedulingIgnoredDuringExecution)
    fields.add("requiredDuringSchedulingIgnoredDuringExecution", self.requiredDuringSchedulingIgnoredDuringExecution)
    return fields.node
  }
}
