// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: Kubernetes 1.37 API, io.k8s.api.autoscaling.v2.MetricSpec.
package struct MetricSpec: NodeConvertible {
  package var type: MetricSourceType
  @Boxed package var resource: ResourceMetricSource?
  @Boxed package var containerResource: ContainerResourceMetricSource?
  @Boxed package var pods: PodsMetricSource?
  @Boxed package var object: ObjectMetricSource?
  @Boxed package var external: ExternalMetricSource?

  package init(
    type: MetricSourceType,
    resource: ResourceMetricSource? = nil,
    containerResource: ContainerResourceMetricSource? = nil,
    pods: PodsMetricSource? = nil,
    object: ObjectMetricSource? = nil,
    external: ExternalMetricSource? = nil
  ) {
    self.type = type
    self.resource = resource
    self.containerResource = containerResource
    self.pods = pods
    self.object = object
    self.external = external
  }

  package var node: Node {
    var fields = Fields(capacity: 6)
    fields.add("type", self.type)
    fields.add("resource", self.resource)
    fields.add("containerResource", self.containerResource)
    fields.add("pods", self.pods)
    fields.add("object", self.object)
    fields.add("external", self.external)
    return fields.node
  }
}
