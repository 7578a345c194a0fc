// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: Kubernetes 1.37 API, io.k8s.api.core.v1.WeightedPodAffinityTerm.
package struct WeightedPodAffinityTerm: NodeConvertible {
  package var weight: Int
  package var podAffinityTerm: PodAffinityTerm

  package init(
    weight: Int,
    podAffinityTerm: PodAffinityTerm
  ) {
    self.weight = weight
    self.podAffinityTerm = podAffinityTerm
  }

  package var node: Node {
    var fields = Fields(capacity: 2)
    fields.add("weight", self.weight)
    fields.add("podAffinityTerm", self.podAffinityTerm)
    return fields.node
  }
}
