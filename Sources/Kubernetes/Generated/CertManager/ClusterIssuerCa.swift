// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: cert-manager v1.21.1, ClusterIssuer spec.ca.
package struct ClusterIssuerCa: NodeConvertible {
  package var secretName: String
  package var crlDistributionPoints: [String]?
  package var issuingCertificateURLs: [String]?
  package var ocspServers: [String]?

  package init(
    secretName: String,
    crlDistributionPoints: [String]? = nil,
    issuingCertificateURLs: [String]? = nil,
    ocspServers: [String]? = nil
  ) {
    self.secretName = secretName
    self.crlDistributionPoints = crlDistributionPoints
    self.issuingCertificateURLs = issuingCertificateURLs
    self.ocspServers = ocspServers
  }

  package var node: Node {
    var fields = Fields(capacity: 4)
    fields.add("secretName", self.secretName)
    fields.add("crlDistributionPoints", self.crlDistributionPoints)
    fields.add("issuingCertificateURLs", self.issuingCertificateURLs)
    fields.add("ocspServers", self.ocspServers)
    return fields.node
  }
}
