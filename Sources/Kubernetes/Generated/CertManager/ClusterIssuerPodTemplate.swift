// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: cert-manager v1.21.1, ClusterIssuer spec.acme.solvers.http01.ingress.podTemplate.
package struct ClusterIssuerPodTemplate: NodeConvertible {
  package var metadata: ClusterIssuerMetadata?
  @Boxed package var spec: ClusterIssuerPodTemplateSpec?

  package init(
    metadata: ClusterIssuerMetadata? = nil,
    spec: ClusterIssuerPodTemplateSpec? = nil
  ) {
    self.metadata = metadata
    self.spec = spec
  }

  package var node: Node {
    var fields = Fields(capacity: 2)
    fields.add("metadata", self.metadata)
    fields.add("spec", self.spec)
    return fields.node
  }
}
