// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: Kubernetes 1.37 API, io.k8s.api.autoscaling.v2.MetricStatus.
package struct MetricStatus: NodeConvertible {
  package var type: String
  @Boxed package var containerResource: ContainerResourceMetricStatus?
  @Boxed package var external: ExternalMetricStatus?
  @Boxed package var object: ObjectMetricStatus?
  @Boxed package var pods: PodsMetricStatus?
  @Boxed package var resource: ResourceMetricStatus?

  package init(
    type: String,
    containerResource: ContainerResourceMetricStatus? = nil,
    external: ExternalMetricStatus? = nil,
    object: ObjectMetricStatus? = nil,
    pods: PodsMetricStatus? = nil,
    resource: ResourceMetricStatus? = nil
  ) {
    self.type = type
    self.containerResource = containerResource
    self.external = external
    self.object = object
    self.pods = pods
    self.resource = resource
  }

  package var node: Node {
    var fields = Fields(capacity: 6)
    fields.add("type", self.type)
    fields.add("containerResource", self.containerResource)
    fields.add("external", self.external)
    fields.add("object", self.object)
    fields.add("pods", self.pods)
    fields.add("resource", self.resource)
    return fields.node
  }
}
