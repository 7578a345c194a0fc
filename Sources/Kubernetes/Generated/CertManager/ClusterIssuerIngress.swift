// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: cert-manager v1.21.1, ClusterIssuer spec.acme.solvers.http01.ingress.
package struct ClusterIssuerIngress: NodeConvertible {
  package var name: String?
  package var `class`: String?
  package var ingressClassName: String?
  package var ingressTemplate: ClusterIssuerIngressTemplate?
  @Boxed package var podTemplate: ClusterIssuerPodTemplate?
  package var serviceType: String?

  package init(
    name: String? = nil,
    `class`: String? = nil,
    ingressClassName: String? = nil,
    ingressTemplate: ClusterIssuerIngressTemplate? = nil,
    podTemplate: ClusterIssuerPodTemplate? = nil,
    serviceType: String? = nil
  ) {
    self.name = name
    self.`class` = `class`
    self.ingressClassName = ingressClassName
    self.ingressTemplate = ingressTemplate
    self.podTemplate = podTemplate
    self.serviceType = serviceType
  }

  package var node: Node {
    var fields = Fields(capacity: 6)
    fields.add("name", self.name)
    fields.add("class", self.`class`)
    fields.add("ingressClassName", self.ingressClassName)
    fields.add("ingressTemplate", self.ingressTemplate)
    fields.add("podTemplate", self.podTemplate)
    fields.add("serviceType", self.serviceType)
    return fields.node
  }
}
