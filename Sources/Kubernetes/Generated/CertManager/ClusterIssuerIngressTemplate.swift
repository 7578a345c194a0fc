// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: cert-manager v1.21.1, ClusterIssuer spec.acme.solvers.http01.ingress.ingressTemplate.
package struct ClusterIssuerIngressTemplate: NodeConvertible {
  package var metadata: ClusterIssuerMetadata?

  package init(
    metadata: ClusterIssuerMetadata? = nil
  ) {
    self.metadata = metadata
  }

  package var node: Node {
    var fields = Fields(capacity: 1)
    fields.add("metadata", self.metadata)
    return fields.node
  }
}
