// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: Kubernetes 1.37 API, io.k8s.api.apps.v1.DeploymentStrategy.
package struct DeploymentStrategy: NodeConvertible {
  package var type: DeploymentStrategyType?
  package var rollingUpdate: RollingUpdateDeployment?

  package init(
    type: DeploymentStrategyType? = nil,
    rollingUpdate: RollingUpdateDeployment? = nil
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
