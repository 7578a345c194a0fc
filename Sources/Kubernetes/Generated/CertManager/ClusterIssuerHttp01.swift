// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: cert-manager v1.21.1, ClusterIssuer spec.acme.solvers.http01.
package struct ClusterIssuerHttp01: NodeConvertible {
  @Boxed package var ingress: ClusterIssuerIngress?

  package init(
    ingress: ClusterIssuerIngress? = nil
  ) {
    self.ingress = ingress
  }

  package var node: Node {
    var fields = Fields(capacity: 1)
    fields.add("ingress", self.ingress)
    return fields.node
  }
}
