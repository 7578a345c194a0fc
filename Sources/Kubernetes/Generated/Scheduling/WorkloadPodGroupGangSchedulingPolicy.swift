// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: Kubernetes 1.37 API, io.k8s.api.scheduling.v1alpha3.WorkloadPodGroupGangSchedulingPolicy.
package struct WorkloadPodGroupGangSchedulingPolicy: NodeConvertible {
  package var minCount: Int?

  package init(
    minCount: Int? = nil
  ) {
    self.minCount = minCount
  }

  package var node: Node {
    var fields = Fields(capacity: 1)
    fields.add("minCount", self.minCount)
    return fields.node
  }
}
