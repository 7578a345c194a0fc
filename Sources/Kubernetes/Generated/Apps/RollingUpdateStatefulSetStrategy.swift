// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import Scalars
package import YAML

/// Source: Kubernetes 1.37 API, io.k8s.api.apps.v1.RollingUpdateStatefulSetStrategy.
package struct RollingUpdateStatefulSetStrategy: NodeConvertible {
  package var maxUnavailable: IntOrString?
  package var partition: Int?

  package init(
    maxUnavailable: IntOrString? = nil,
    partition: Int? = nil
  ) {
    self.maxUnavailable = maxUnavailable
    self.partition = partition
  }

  package var node: Node {
    var fields = Fields(capacity: 2)
    fields.add("maxUnavailable", self.maxUnavailable)
    fields.add("partition", self.partition)
    return fields.node
  }
}
