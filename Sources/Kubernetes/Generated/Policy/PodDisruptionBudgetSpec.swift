// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import Scalars
package import YAML

/// Source: Kubernetes 1.37 API, io.k8s.api.policy.v1.PodDisruptionBudgetSpec.
package struct PodDisruptionBudgetSpec: NodeConvertible {
  package var minAvailable: IntOrString?
  package var maxUnavailable: IntOrString?
  package var unhealthyPodEvictionPolicy: UnhealthyPodEvictionPolicy?
  package var selector: LabelSelector?

  package init(
    minAvailable: IntOrString? = nil,
    maxUnavailable: IntOrString? = nil,
    unhealthyPodEvictionPolicy: UnhealthyPodEvictionPolicy? = nil,
    selector: LabelSelector? = nil
  ) {
    self.minAvailable = minAvailable
    self.maxUnavailable = maxUnavailable
    self.unhealthyPodEvictionPolicy = unhealthyPodEvictionPolicy
    self.selector = selector
  }

  package var node: Node {
    var fields = Fields(capacity: 4)
    fields.add("minAvailable", self.minAvailable)
    fields.add("maxUnavailable", self.maxUnavailable)
    fields.add("unhealthyPodEvictionPolicy", self.unhealthyPodEvictionPolicy)
    fields.add("selector", self.selector)
    return fields.node
  }
}
