// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: Kubernetes 1.37 API, io.k8s.api.networking.v1.IngressBackend.
package struct IngressBackend: NodeConvertible {
  @Boxed package var service: IngressServiceBackend?
  @Boxed package var resource: TypedLocalObjectReference?

  package init(
    service: IngressServiceBackend? = nil,
    resource: TypedLocalObjectReference? = nil
  ) {
    self.service = service
    self.resource = resource
  }

  package var node: Node {
    var fields = Fields(capacity: 2)
    fields.add("service", self.service)
    fields.add("resource", self.resource)
    return fields.node
  }
}
