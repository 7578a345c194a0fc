// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: Kubernetes 1.37 API, io.k8s.api.core.v1.ContainerRestartRule.
package struct ContainerRestartRule: NodeConvertible {
  package var action: String
  package var exitCodes: ContainerRestartRuleOnExitCodes?

  package init(
    action: String,
    exitCodes: ContainerRestartRuleOnExitCodes? = nil
  ) {
    self.action = action
    self.exitCodes = exitCodes
  }

  package var node: Node {
    var fields = Fields(capacity: 2)
    fields.add("action", self.action)
    fields.add("exitCodes", self.exitCodes)
    return fields.node
  }
}
