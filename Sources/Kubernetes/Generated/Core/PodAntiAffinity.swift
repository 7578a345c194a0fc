// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: Kubernetes 1.37 API, io.k8s.api.core.v1.PodAntiAffinity.
package struct PodAntiAffinity: NodeConvertible {
  package var preferredDuringSchedulingIgnoredDuringExecution: [WeightedPodAffinityTerm]?
  package var requiredDuringSchedulingIgnoredDuringExecution: [PodAffinityTerm]?

  package init(
    preferredDuringSchedulingIgnoredDuringExecution: [WeightedPodAffinityTerm]? = nil,
    requiredDuringSchedulingIgnoredDuringExecution: [PodAffinityTerm]? = nil
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
