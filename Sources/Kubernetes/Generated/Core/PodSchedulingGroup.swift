// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: Kubernetes 1.37 API, io.k8s.api.core.v1.PodSchedulingGroup.
package struct PodSchedulingGroup: NodeConvertible {
  package var podGroupName: String?

  package init(
    podGroupName: String? = nil
  ) {
    self.podGroupName = podGroupName
  }

  package var node: Node {
    var fields = Fields(capacity: 1)
    fields.add("podGroupName", self.podGroupName)
    return fields.node
  }
}
