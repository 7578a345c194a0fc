// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: cert-manager v1.21.1, ClusterIssuer spec.
package struct ClusterIssuerSpec: NodeConvertible {
  @Boxed package var acme: ClusterIssuerAcme?
  package var ca: ClusterIssuerCa?
  package var selfSigned: ClusterIssuerSelfSigned?

  package init(
    acme: ClusterIssuerAcme? = nil,
    ca: ClusterIssuerCa? = nil,
    selfSigned: ClusterIssuerSelfSigned? = nil
  ) {
    self.acme = acme
    self.ca = ca
    self.selfSigned = selfSigned
  }

  package var node: Node {
    var fields = Fields(capacity: 3)
    fields.add("acme", self.acme)
    fields.add("ca", self.ca)
    fields.add("selfSigned", self.selfSigned)
    return fields.node
  }
}
