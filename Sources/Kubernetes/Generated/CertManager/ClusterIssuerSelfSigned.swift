// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: cert-manager v1.21.1, ClusterIssuer spec.selfSigned.
package struct ClusterIssuerSelfSigned: NodeConvertible {
  package var crlDistributionPoints: [String]?

  package init(
    crlDistributionPoints: [String]? = nil
  ) {
    self.crlDistributionPoints = crlDistributionPoints
  }

  package var node: Node {
    var fields = Fields(capacity: 1)
    fields.add("crlDistributionPoints", self.crlDistributionPoints)
    return fields.node
  }
}
