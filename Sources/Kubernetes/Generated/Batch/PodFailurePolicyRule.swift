// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: Kubernetes 1.37 API, io.k8s.api.batch.v1.PodFailurePolicyRule.
package struct PodFailurePolicyRule: NodeConvertible {
  package var action: PodFailurePolicyAction
  package var onExitCodes: PodFailurePolicyOnExitCodesRequirement?
  package var onPodConditions: [PodFailurePolicyOnPodConditionsPattern]?

  package init(
    action: PodFailurePolicyAction,
    onExitCodes: PodFailurePolicyOnExitCodesRequirement? = nil,
    onPodConditions: [PodFailurePolicyOnPodConditionsPattern]? = nil
  ) {
    self.action = action
    self.onExitCodes = onExitCodes
    self.onPodConditions = onPodConditions
  }

  package var node: Node {
    var fields = Fields(capacity: 3)
    fields.add("action", self.action)
    fields.add("onExitCodes", self.onExitCodes)
    fields.add("onPodConditions", self.onPodConditions)
    return fields.node
  }
}
