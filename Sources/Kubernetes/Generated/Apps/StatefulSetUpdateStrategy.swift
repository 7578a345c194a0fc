// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: Kubernetes 1.37 API, io.k8s.api.apps.v1.StatefulSetUpdateStrategy.
package struct StatefulSetUpdateStrategy: NodeConvertible {
  package var type: StatefulSetUpdateStrategyType?
  package var rollingUpdate: RollingUpdateStatefulSetStrategy?

  package init(
    type: StatefulSetUpdateStrategyType? = nil,
    rollingUpdate: RollingUpdateStatefulSetStrategy? = nil
  ) {
    self.type = type
    self.rollingUpdate = rollingUpdate
  }

  package var node: Node {
    var fields = Fields(capacity: 2)
    fields.add("type", self.type)
    fields.add("rollingUpdate", self.rollingUpdate)
    return fields.node
  }
}
