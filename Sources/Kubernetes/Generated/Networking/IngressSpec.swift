// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import Scalars
package import YAML

/// Source: Kubernetes 1.37 API, io.k8s.api.networking.v1.IngressSpec.
package struct IngressSpec: NodeConvertible {
  package var ingressClassName: DNSName?
  @Boxed package var defaultBackend: IngressBackend?
  package var tls: [IngressTLS]?
  package var rules: [IngressRule]?

  package init(
    ingressClassName: DNSName? = nil,
    defaultBackend: IngressBackend? = nil,
    tls: [IngressTLS]? = nil,
    rules: [IngressRule]? = nil
  ) {
    self.ingressClassName = ingressClassName
    self.defaultBackend = defaultBackend
    self.tls = tls
    self.rules = rules
  }

  package var node: Node {
    var fields = Fields(capacity: 4)
    fields.add("ingressClassName", self.ingressClassName)
    fields.add("defaultBackend", self.defaultBackend)
    fields.add("tls", self.tls)
    fields.add("rules", self.rules)
    return fields.node
  }
}
