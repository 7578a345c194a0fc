// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: Kubernetes 1.37 API, io.k8s.api.scheduling.v1alpha3.WorkloadPodGroupSchedulingConstraints.
package struct WorkloadPodGroupSchedulingConstraints: NodeConvertible {
  package var topology: [TopologyConstraint]?

  package init(
    topology: [TopologyConstraint]? = nil
  ) {
    self.topology = topology
  }

  package var node: Node {
    var fields = Fields(capacity: 1)
    fields.add("topology", self.topology)
    return fields.node
  }
}
