// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: Kubernetes 1.37 API, io.k8s.api.scheduling.v1alpha3.WorkloadPodGroupSchedulingPolicy.
package struct WorkloadPodGroupSchedulingPolicy: NodeConvertible {
  package var basic: Node?
  package var gang: WorkloadPodGroupGangSchedulingPolicy?

  package init(
    basic: Node? = nil,
    gang: WorkloadPodGroupGangSchedulingPolicy? = nil
  ) {
    self.basic = basic
    self.gang = gang
  }

  package var node: Node {
    var fields = Fields(capacity: 2)
    fields.add("basic", self.basic)
    fields.add("gang", self.gang)
    return fields.node
  }
}
