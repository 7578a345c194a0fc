// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: Kubernetes 1.37 API, io.k8s.api.batch.v1.JobSchedulingConfiguration.
package struct JobSchedulingConfiguration: NodeConvertible {
  @Boxed package var disruptionMode: WorkloadPodGroupDisruptionMode?
  package var resourceClaims: [WorkloadPodGroupResourceClaim]?
  package var schedulingConstraints: WorkloadPodGroupSchedulingConstraints?
  @Boxed package var schedulingPolicy: WorkloadPodGroupSchedulingPolicy?

  package init(
    disruptionMode: WorkloadPodGroupDisruptionMode? = nil,
    resourceClaims: [WorkloadPodGroupResourceClaim]? = nil,
    schedulingConstraints: WorkloadPodGroupSchedulingConstraints? = nil,
    schedulingPolicy: WorkloadPodGroupSchedulingPolicy? = nil
  ) {
    self.disruptionMode = disruptionMode
    self.resourceClaims = resourceClaims
    self.schedulingConstraints = schedulingConstraints
    self.schedulingPolicy = schedulingPolicy
  }

  package var node: Node {
    var fields = Fields(capacity: 4)
    fields.add("disruptionMode", self.disruptionMode)
    fields.add("resourceClaims", self.resourceClaims)
    fields.add("schedulingConstraints", self.schedulingConstraints)
    fields.add("schedulingPolicy", self.schedulingPolicy)
    return fields.node
  }
}
